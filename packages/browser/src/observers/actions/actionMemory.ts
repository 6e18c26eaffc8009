import type { ActionName } from './actionNames.ts'

/** Answers, and questions, remembered; the oldest goes first. */
const MOST = 1000

/** What has been done with one answer. */
interface AnswerMemory {
  /** When it was there to be read, by the clock. */
  answeredAt?: number
  readonly times: Map<ActionName, number>
}

/** A map that forgets its oldest entries. */
function createRecent<Value>(make: () => Value) {
  const values = new Map<string, Value>()
  return (key: string): Value => {
    const value = values.get(key) ?? make()
    values.delete(key)
    values.set(key, value)
    for (const [oldest] of values) {
      if (values.size <= MOST) break
      values.delete(oldest)
    }
    return value
  }
}

/** Remembers when answers came, and how often what was done. */
export function createActionMemory() {
  const answerOf = createRecent((): AnswerMemory => ({ times: new Map() }))
  const turnOf = createRecent(() => ({ regenerations: 0 }))
  return {
    /** Only the first time counts, as rows of a virtualised list come again. */
    answered(inferenceId: string, now: number) {
      answerOf(inferenceId).answeredAt ??= now
    },
    /** Milliseconds since the answer was there, if that is known. */
    since(inferenceId: string, now: number): number | undefined {
      const { answeredAt } = answerOf(inferenceId)
      return answeredAt === undefined ? undefined : Math.max(now - answeredAt, 0)
    },
    /** How often this has been done with the answer, now included. */
    count(inferenceId: string, action: ActionName): number {
      const { times } = answerOf(inferenceId)
      const count = (times.get(action) ?? 0) + 1
      times.set(action, count)
      return count
    },
    /** How often the answers to one question had been asked for again before now. */
    regenerations(turn: string): number {
      return turnOf(turn).regenerations++
    },
  }
}
