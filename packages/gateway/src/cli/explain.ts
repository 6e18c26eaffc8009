import { BackupError } from '../backup/backupError.ts'
import { ConfigError } from '../config/parseConfig.ts'
import { FolderInUseError } from '../store/lock.ts'
import { UsageError } from './usageError.ts'

/** A failed start in words, and the code to exit with: 2 for what the user wrote, 1 for what the machine says. */
export interface Explanation {
  message: string
  exitCode: 1 | 2
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function listening(error: unknown, port: number, host: string) {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop what listens there, or give another --port; 0 takes a free one.`
  if (code === 'EACCES')
    return `Port ${port} on ${host} may not be used by this user. Give a --port above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Host ${host} is not one of this machine. Give another --host.`
  return undefined
}

/** What was asked for. */
export interface Asked {
  port: number
  host: string
  /** What did not work, where nothing better is known. @default 'The gateway could not start' */
  failure?: string
}

/** Says why the command did not do what it was asked for. */
export function explain(
  error: unknown,
  { port, host, failure = 'The gateway could not start' }: Asked,
): Explanation {
  if (error instanceof UsageError)
    return { message: `${error.message}\nSee feedback-gateway --help.`, exitCode: 2 }
  if (error instanceof ConfigError) return { message: error.message, exitCode: 2 }
  if (error instanceof FolderInUseError || error instanceof BackupError)
    return { message: error.message, exitCode: 1 }
  return {
    message: listening(error, port, host) ?? `${failure}: ${reasonOf(error)}`,
    exitCode: 1,
  }
}
