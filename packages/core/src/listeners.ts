import { runtime } from './platform.ts'

/** Wrapped, so that the same function added twice is two listeners with an undo each. */
interface Listener<Args extends unknown[]> {
  readonly call: (...args: Args) => void
}

/** What has listeners, which cannot hurt each other. A list that many share while it is empty costs each nothing. */
export interface Heard<Args extends unknown[]> {
  listeners: readonly Listener<Args>[]
}

/** Calls all that listen now. */
export function tellAll<Args extends unknown[]>({ listeners }: Heard<Args>, ...args: Args): void {
  for (const { call } of listeners) {
    try {
      call(...args)
    } catch (error) {
      // An app's mistake: shown as such, and delivery goes on.
      runtime.setTimeout(() => {
        throw error
      }, 0)
    }
  }
}

/** Adds a listener, in another list, so that those who are being told are told; returns the undo. */
export function listen<Args extends unknown[]>(
  heard: Heard<Args>,
  call: (...args: Args) => void,
): () => void {
  const listener = { call }
  // Not spread, which makes room for sixteen more, in each slot of a long chat.
  heard.listeners = heard.listeners.concat(listener)
  return () => {
    heard.listeners = heard.listeners.filter((other) => other !== listener)
  }
}
