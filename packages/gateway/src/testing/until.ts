import { setTimeout } from 'node:timers/promises'

/** Asks again and again until there is an answer; the test's own time limit ends the asking. */
export async function until<Value>(
  ask: () => Promise<Value | undefined | false> | Value | undefined | false,
): Promise<Value> {
  for (;;) {
    const value = await ask()
    if (value !== undefined && value !== false) return value
    await setTimeout(20)
  }
}
