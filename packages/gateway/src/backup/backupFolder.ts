import { open, realpath, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { create } from 'tar'
import { lockFolder } from '../store/lock.ts'
import { BackupError } from './backupError.ts'
import { DATABASE, exists, PARTS } from './parts.ts'

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

// Whoever may read a backup may read every log, and sign feedback tokens.
const create600 = (file: string) =>
  open(file, 'wx', 0o600).catch((cause: unknown) => {
    if (!isTaken(cause)) throw cause
    throw new BackupError(`${file} is there already, and is left as it is. Give another name.`)
  })

async function write(folder: string, file: string) {
  const handle = await create600(file)
  try {
    const parts: string[] = []
    for (const part of PARTS) if (await exists(join(folder, part))) parts.push(part)
    const archive = create({ cwd: folder, gzip: true, portable: true, strict: true }, parts)
    await pipeline(archive, handle.createWriteStream({ flush: true }))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return (await stat(file)).size
}

/**
 * Writes a data folder to one file, and gives its bytes. The folder is locked meanwhile, so that no gateway changes what
 * is read; one that was killed left a database that recovers as it is opened, here as there.
 */
export async function backupFolder(path: string, file: string): Promise<number> {
  if (!(await exists(join(path, DATABASE))))
    throw new BackupError(`${path} has no database in it, so there is nothing to back up.`)
  // The lock is on the one true path.
  const folder = await realpath(path)
  const unlock = await lockFolder(folder)
  try {
    return await write(folder, file)
  } finally {
    await unlock()
  }
}
