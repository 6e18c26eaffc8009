import { run } from '../run.ts'

interface Measured {
  name: string
  size: number
  sizeLimit: number
  passed: boolean
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`

/** The sizes of what apps import, gzip, against the budgets of .size-limit.json. */
export async function size(): Promise<string> {
  const output = await run('size-limit', ['--json']).catch((error: Error) => error.message)
  const measured: Measured[] = JSON.parse(output)
  const lines = measured.map(
    ({ name, size, sizeLimit }) => `  ${kilobytes(size)} of ${kilobytes(sizeLimit)}  ${name}`,
  )
  if (measured.every(({ passed }) => passed)) return `\n${lines.join('\n')}`
  throw new Error(`Over the budget of .size-limit.json:\n${lines.join('\n')}`)
}
