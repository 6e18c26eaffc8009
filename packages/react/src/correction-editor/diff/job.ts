/** Work in slices. */
export interface Job<Result> {
  /** Does the rest at once. */
  finish(): Result
  /** Does no more. */
  cancel(): void
}

/** What a job runs on. */
export interface JobOptions {
  /** Milliseconds before it begins. @default 0 */
  delay?: number | undefined
  /** Milliseconds that it may take of a frame. @default 8: half of one, at 60 a second */
  slice?: number | undefined
  /** @default performance.now */
  now?: (() => number) | undefined
}

/** Runs work that pauses to its end, without the pauses. */
export function runNow<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * Runs work that pauses in slices, so that typing goes on. Not in a worker: its script would be a URL that a
 * Content-Security-Policy and Trusted Types of the page refuse, and that not every bundler finds in a package.
 */
export function startJob<Result>(
  steps: Generator<undefined, Result>,
  onDone: (result: Result) => void,
  { delay = 0, slice = 8, now = () => performance.now() }: JobOptions = {},
): Job<Result> {
  let result: { value: Result } | undefined

  const end = (value: Result) => {
    result = { value }
    onDone(value)
    return value
  }

  const run = () => {
    const until = now() + slice
    do {
      const { done, value } = steps.next()
      if (done) return void end(value)
    } while (now() < until)
    timer = setTimeout(run)
  }

  let timer = setTimeout(run, delay)
  return {
    finish() {
      clearTimeout(timer)
      return result ? result.value : end(runNow(steps))
    },
    cancel: () => clearTimeout(timer),
  }
}
