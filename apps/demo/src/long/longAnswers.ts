import type { Shown, ShownAnswer } from '../behaviour/shownAnswer.ts'
import { createStore, type Store } from '../ui/store.ts'
import type { AskOnce, WholeAnswer } from './askOnce.ts'
import { longElementId } from './longElementId.ts'
import { promptOf } from './longPrompts.ts'
import { createQueue } from './queue.ts'

/** Completions under way at a time: Chromium opens six connections to a host, and the votes want one. */
const AT_A_TIME = 5

/**
 * Milliseconds for which answers are gathered while more are on their way: a page of 2,000 rows takes long to draw, and
 * as long as it draws none of them comes.
 */
const GATHER_MS = 500

/** A row of the long page: on its way, there, or refused. */
type LongAnswer =
  | { readonly state: 'waiting' }
  | ({ readonly state: 'ready' } & WholeAnswer)
  | { readonly state: 'failed'; readonly why: string }

/** The answers of the long page: each is asked of the gateway when its row is first there, and kept for the visit. */
export interface LongAnswers {
  /** Those that have come. */
  readonly shown: Shown
  /** The row that is to be brought into view. */
  readonly wanted: Store<{ readonly row: number } | null>
  of(row: number): Pick<Store<LongAnswer>, 'get' | 'subscribe'>
  /** Asks, unless that was done; again where it failed. Returns the undo, which calls it off where it only waits. */
  ask(row: number): () => void
}

const waiting: LongAnswer = { state: 'waiting' }

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export function createLongAnswers(ask: AskOnce): LongAnswers {
  const rows = new Map<number, Store<LongAnswer>>()
  const asked = new Set<number>()
  const arrived = new Map<number, ShownAnswer>()
  const shown = createStore<readonly ShownAnswer[]>([])
  const wanted = createStore<{ readonly row: number } | null>(null)
  const queue = createQueue(AT_A_TIME)
  const gathered = new Map<number, WholeAnswer>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const rowOf = (row: number) => {
    const known = rows.get(row) ?? createStore<LongAnswer>(waiting)
    rows.set(row, known)
    return known
  }

  const show = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [row, answer] of gathered) {
      rowOf(row).set({ state: 'ready', ...answer })
      arrived.set(row, {
        target: answer.target,
        about: `${row + 1}. ${promptOf(row)}`,
        elementId: longElementId(row),
        streaming: false,
        reveal: () => wanted.set({ row }),
      })
    }
    gathered.clear()
    shown.set([...arrived].sort(([one], [other]) => one - other).map(([, known]) => known))
  }

  const arrive = (row: number, answer: WholeAnswer) => {
    gathered.set(row, answer)
    if (arrived.size + gathered.size < asked.size) timer ??= setTimeout(show, GATHER_MS)
    else show()
  }

  return {
    shown,
    wanted,
    of: rowOf,
    ask(row) {
      if (asked.has(row)) return () => {}
      asked.add(row)
      rowOf(row).set(waiting)
      let hasBegun = false
      const callOff = queue.add(async () => {
        hasBegun = true
        try {
          arrive(row, await ask(promptOf(row)))
        } catch (error) {
          asked.delete(row)
          rowOf(row).set({ state: 'failed', why: whyOf(error) })
        }
      })
      return () => {
        if (hasBegun) return
        callOff()
        asked.delete(row)
      }
    },
  }
}
