import { createClient } from '../client.ts'
import type { FeedbackEvent } from '../events.ts'
import { handClock } from './handClock.ts'
import { type Reply, scriptedGateway } from './scriptedGateway.ts'

/** Resolves once `ready` is true, looking at each change of what is subscribed to. */
export const once = (
  source: { subscribe(listener: () => void): () => void },
  ready: () => boolean,
): Promise<void> =>
  new Promise((resolve) => {
    const stop = source.subscribe(() => {
      if (ready()) done()
    })
    const done = () => {
      stop()
      resolve()
    }
    if (ready()) done()
  })

/** A gateway that answers as told, and a client whose time stands still until it is moved. */
export async function setup(...replies: Reply[]) {
  const gateway = await scriptedGateway(...replies)
  const clock = handClock()
  const client = createClient({ clock, random: () => 0.5 })
  const events: FeedbackEvent[] = []
  client.onEvent((event) => events.push(event))
  return { gateway, clock, client, events, target: gateway.target('answer-1') }
}
