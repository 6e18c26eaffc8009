import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'

/** Another process has this data folder open. */
export class FolderInUseError extends Error {
  readonly code = 'folder_in_use'

  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another gateway, and two at once would ruin it. ` +
        'Stop the other one, or start this one with another --data folder or with --memory.',
    )
    this.name = 'FolderInUseError'
  }
}

/**
 * A local socket stands for the folder: the system lets only one process listen on it and frees it when that
 * process ends, even by SIGKILL. A file with a process id does not: ids are used again, in containers at once.
 */
export function lockAddress(folder: string, platform: NodeJS.Platform = process.platform): string {
  const name = `feedback-gateway-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
  if (platform === 'linux') return `\0${name}`
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`
  return `/tmp/${name}.sock`
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

async function listen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy())
  try {
    server.listen(address)
    await once(server, 'listening')
    return server.unref()
  } catch (error) {
    if (isTaken(error)) return undefined
    throw error
  }
}

async function answers(address: string) {
  const socket = connect(address)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

// Only a socket that is a file outlives its process.
const removeStale = async (address: string) => {
  if (!address.startsWith('/') || (await answers(address))) return false
  await rm(address, { force: true })
  return true
}

/** Takes a data folder for this process. Gives the way to let go of it. */
export async function lockFolder(
  folder: string,
  address = lockAddress(folder),
): Promise<() => Promise<void>> {
  const server = (await listen(address)) ?? ((await removeStale(address)) ? await listen(address) : undefined)
  if (!server) throw new FolderInUseError(folder)
  return () => new Promise((resolve) => server.close(() => resolve()))
}
