import { stopwatch } from './stopwatch.ts'

/** Does something with its name and time on one line, so that a person sees what takes how long. */
export async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`${name} `)
  const seconds = stopwatch()
  try {
    const result = await run()
    console.log(seconds())
    return result
  } catch (error) {
    console.log(`failed after ${seconds()}`)
    throw error
  }
}
