import { randomBytes } from 'node:crypto'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareFolder } from './store/folder.ts'
import type { Storage } from './store/open.ts'
import type { Store } from './store/types.ts'

const generate = () => randomBytes(32).toString('base64url')

const existsAlready = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

const OTHERS = 0o077

// A file that was copied or restored from elsewhere comes with whatever rights that made of it.
async function keepToOwner(file: string) {
  // Windows has no such rights, and tells the same of every file.
  if (process.platform === 'win32') return
  const { mode } = await stat(file)
  if ((mode & OTHERS) === 0) return
  await chmod(file, 0o600).catch((cause: unknown) => {
    const words =
      'can be read by others, who could sign feedback tokens by it, and its rights cannot be changed.'
    throw new Error(`${file} ${words} Run: chmod 600 ${file}`, { cause })
  })
}

async function fromFolder(data: string) {
  const file = join(await prepareFolder(data), 'feedback-secret')
  try {
    await writeFile(file, generate(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!existsAlready(error)) throw error
  }
  await keepToOwner(file)
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret === '')
    throw new Error(`${file} is empty, so it can sign no feedback tokens. Remove it, and a new one is made.`)
  return secret
}

/**
 * The secret that signs the tokens where none is given. It lies beside the logs, so that a token holds as long as the
 * log it rates: in the data folder, readable by its owner only, or in the database, where all processes find the same.
 */
export function ownSecret(storage: Storage, store: Store): Promise<string> {
  if (storage === 'memory') return Promise.resolve(generate())
  return 'data' in storage ? fromFolder(storage.data) : store.settle('feedback_secret', generate())
}
