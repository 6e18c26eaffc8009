/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  name: string
  /** `X` has a length, `b` and `e` are a pair with the same id. */
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** CPU time. */
  tdur?: number
  id2?: { local?: string }
  args?: { name?: string }
}

/** What held the page up most, in milliseconds. */
export interface Longest {
  /** From the first task that a frame waited for to its end, by the clock: the duration of a long animation frame. */
  frame: number
  /** CPU time of one task of the main thread. */
  task: number
}

const most = (microseconds: readonly number[]) => Math.max(0, ...microseconds) / 1000

/** Milliseconds of each frame. */
function framesIn(events: readonly TraceEvent[]): number[] {
  const begun = new Map<string, number>()
  return events
    .filter(({ name }) => name === 'AnimationFrame')
    .toSorted((one, other) => one.ts - other.ts)
    .flatMap(({ ph, pid, id2, ts }) => {
      const id = `${pid} ${id2?.local}`
      if (ph === 'b') begun.set(id, ts)
      const begin = begun.get(id)
      return ph === 'e' && begin !== undefined ? [ts - begin] : []
    })
}

/** The longest frame and the longest task in a trace. */
export function longestIn(events: readonly TraceEvent[]): Longest {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const isPage = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && isPage.has(`${pid} ${tid}`))
  return { frame: most(framesIn(events)), task: most(tasks.map(({ tdur = 0 }) => tdur)) }
}
