import { createFeedbackTokens } from '../../auth/feedbackTokens.ts'
import { seedAnswer } from '../../seed/answer.ts'
import { createChance } from '../../seed/chance.ts'
import { seedSignals } from '../../seed/signals.ts'
import type { Log } from '../../store/types.ts'

/** A signal as it is posted. */
export interface Posted {
  method: 'POST'
  path: string
  headers: Record<string, string>
  body: string
}

/** Answers, and for each of some connections the signals on its part of them: every one with an id of its own. */
export interface Posts {
  logs: Log[]
  connections: Posted[][]
}

/** How much is posted, and by what the tokens are signed. */
export interface PostsPlan {
  connections: number
  /** Signals of each connection. */
  each: number
  seed: number
  secret: string
}

/** Signals as people and programs leave them, on as many answers as that takes. */
export async function makePosts({ connections, each, seed, secret }: PostsPlan): Promise<Posts> {
  const chance = createChance(seed)
  const tokens = createFeedbackTokens(secret, Date.now)
  const logs: Log[] = []
  const ofOne = async () => {
    const posts: Posted[] = []
    while (posts.length < each) {
      const answer = seedAnswer(chance, { project: 'demo', until: Date.now(), days: 1 })
      const log = { ...answer.log, endpoint: 'chat' }
      const said = seedSignals(answer, chance)
      if (said.length === 0) continue
      logs.push(log)
      const headers = {
        authorization: `Bearer ${await tokens.issue(log.id, log.userId)}`,
        'content-type': 'application/json',
      }
      const path = `/demo/chat/feedback/${log.id}`
      for (const { signal } of said)
        posts.push({ method: 'POST', path, headers, body: JSON.stringify(signal) })
    }
    return posts.slice(0, each)
  }
  const all: Posted[][] = []
  for (let at = 0; at < connections; at += 1) all.push(await ofOne())
  return { logs, connections: all }
}
