import { parseArgs } from 'node:util'
import { UsageError } from './usageError.ts'

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  memory: { type: 'boolean' },
  config: { type: 'string' },
  rate: { type: 'string' },
  upstream: { type: 'string' },
  faults: { type: 'boolean' },
  'shutdown-delay': { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The command line as it was written. */
export type Flags = ReturnType<typeof readFlags>

/** Reads the command line, or throws a `UsageError`. */
export function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
