import { createReadStream } from 'node:fs'
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { extract, type ReadEntry } from 'tar'
import { prepareFolder } from '../store/folder.ts'
import { lockFolder } from '../store/lock.ts'
import { openPglite } from '../store/pglite.ts'
import { logs, signals } from '../store/schema.ts'
import { BackupError } from './backupError.ts'
import { DATABASE, exists, PARTS, SECRET } from './parts.ts'

/** What a backup holds. */
export interface Restored {
  logs: number
  signals: number
}

const partOf = (path: string) => PARTS.includes(path.split('/')[0] ?? '')

async function unpack(file: string, folder: string) {
  const refused: string[] = []
  const plain = (path: string, { type }: Pick<ReadEntry, 'type'>) => {
    const fits = partOf(path) && (type === 'File' || type === 'Directory')
    if (!fits) refused.push(path)
    return fits
  }
  const unpacking = extract({
    cwd: folder,
    strict: true,
    filter: (path, entry) => 'type' in entry && plain(path, entry),
  })
  try {
    await pipeline(createReadStream(file), unpacking)
  } catch (cause) {
    throw new BackupError(
      `${file} cannot be read as a backup: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    )
  }
  if (refused.length > 0 || !(await exists(join(folder, DATABASE))))
    throw new BackupError(`${file} is no backup of a gateway.`)
}

/** Opens what was unpacked, so that a backup which does not work is known before it is relied upon. */
async function look(folder: string): Promise<Restored> {
  const { database, close } = await openPglite({ dataDir: join(folder, DATABASE) })
  try {
    return { logs: await database.$count(logs), signals: await database.$count(signals) }
  } finally {
    await close()
  }
}

async function restoreInto(folder: string, file: string) {
  // Within the folder, for that may be a disk of its own, and nothing is renamed from one disk to another.
  const draft = await mkdtemp(join(folder, 'restoring-'))
  try {
    await unpack(file, draft)
    const restored = await look(draft).catch((cause: unknown) => {
      throw new BackupError(`${file} is no backup that works: its database does not open.`, { cause })
    })
    if (await exists(join(draft, SECRET))) {
      await chmod(join(draft, SECRET), 0o600)
      await rename(join(draft, SECRET), join(folder, SECRET))
    }
    await rename(join(draft, DATABASE), join(folder, DATABASE))
    return restored
  } finally {
    // Where unpacking failed, files that had been begun are still being written for a moment.
    await rm(draft, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** Puts a backup into a folder that holds nothing of a gateway, all of it or nothing. */
export async function restoreFolder(path: string, file: string): Promise<Restored> {
  const folder = await prepareFolder(path)
  const unlock = await lockFolder(folder)
  try {
    const there = (await readdir(folder)).find((name) => PARTS.includes(name))
    if (there !== undefined)
      throw new BackupError(
        `${join(folder, there)} is there already, and is left as it is. Give another --data folder, or move that away.`,
      )
    return await restoreInto(folder, file)
  } finally {
    await unlock()
  }
}
