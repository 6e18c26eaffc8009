import { until } from '../until.ts'
import type { Contestant } from './contestants.ts'
import type { Posted } from './signals.ts'

/** Kills a server amid signals, once it has accepted so many, and gives the ids of all that it accepted. */
export async function killUnderLoad(
  { url, command }: Pick<Contestant, 'url' | 'command'>,
  connections: readonly (readonly Posted[])[],
  after: number,
): Promise<string[]> {
  const accepted: string[] = []
  let killed = false
  const post = async ({ path, method, headers, body }: Posted) => {
    const response = await fetch(new URL(path, url), { method, headers, body })
    await response.text()
    if (response.status === 201) accepted.push(JSON.parse(body).metadata.signal_id)
  }
  const sendAll = async (posts: readonly Posted[]) => {
    // Whoever is cut off by the kill knows nothing of its signal, and would send it again.
    for (const each of posts) if (!killed) await post(each).catch(() => {})
  }
  const sending = Promise.all(connections.map(sendAll))
  await until(() => accepted.length >= after)
  killed = true
  await command.kill()
  await sending
  return accepted
}
