import { parseArgs } from 'node:util'
import { backupFolder } from '../backup/backupFolder.ts'
import { restoreFolder } from '../backup/restoreFolder.ts'
import { readStorage } from './settings.ts'
import { UsageError } from './usageError.ts'

interface Asked {
  data: string
  file: string
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { data: { type: 'string' } },
      strict: true,
      allowPositionals: true,
    })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** The folder and the file that a command line names. */
function readAsked(args: readonly string[], databaseUrl: string | undefined): Asked {
  const {
    values: { data },
    positionals: [file, ...more],
  } = readArgs(args)
  if (!file || more.length > 0) throw new UsageError('FILE: name one file, and no more')
  const storage = readStorage(data === undefined ? {} : { data }, databaseUrl)
  if (storage === 'memory' || !('data' in storage))
    throw new UsageError(
      'This is for data folders. What is in PostgreSQL is backed up by pg_dump and put back by pg_restore: see the ' +
        'README. For a folder while DATABASE_URL is set, give --data.',
    )
  return { data: storage.data, file }
}

/** Writes a data folder to a file. What was done goes to `say`, as stdout is for the ready line. */
export async function runBackup(
  args: readonly string[],
  databaseUrl: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  const { data, file } = readAsked(args, databaseUrl)
  say(
    `${data} is in ${file}, ${await backupFolder(data, file)} bytes. Whoever can read it can read every log.`,
  )
}

/** Puts back what `runBackup` wrote. */
export async function runRestore(
  args: readonly string[],
  databaseUrl: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  const { data, file } = readAsked(args, databaseUrl)
  const { logs, signals } = await restoreFolder(data, file)
  say(`${data} has what was in ${file}: ${logs} logs and ${signals} signals`)
}
