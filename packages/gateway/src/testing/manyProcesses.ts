import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Gateway, GatewayOptions } from '../gatewayOptions.ts'
import { bin, type Command, setClock, start } from './processes.ts'

/** A PostgreSQL that several gateways share. */
interface SharedStorage {
  databaseUrl: string
  processes: number
}

const isShared = (storage: GatewayOptions['storage']): storage is SharedStorage =>
  typeof storage === 'object' && 'processes' in storage

/** What a process of its own can be told; a logger and chance are of the process that has them. */
type Told = Pick<GatewayOptions, 'storage' | 'config' | 'secret' | 'rate' | 'now'>

function argumentsOf({ rate }: Told, configFile: string | undefined) {
  const flags = ['--port', '0']
  if (rate !== undefined) flags.push('--rate', `${rate}`)
  if (configFile !== undefined) flags.push('--config', configFile)
  return flags
}

async function startAll({ databaseUrl, processes }: SharedStorage, folder: string, told: Told) {
  const configFile = told.config && join(folder, 'config.json')
  if (configFile !== undefined) await writeFile(configFile, JSON.stringify(told.config))
  const env = {
    DATABASE_URL: databaseUrl,
    ...(told.secret !== undefined && { FEEDBACK_SECRET: told.secret }),
  }
  return Array.from({ length: processes }, () =>
    start(bin, argumentsOf(told, configFile), { env, clocked: told.now !== undefined }),
  )
}

/** Sends a request on to one of the processes, as a balancer does. */
async function passOn(request: Request, origin: string) {
  const { pathname, search } = new URL(request.url)
  const body = request.body ? await request.arrayBuffer() : undefined
  return await fetch(`${origin}${pathname}${search}`, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(body && { body }),
  })
}

async function behindOneDoor(
  commands: readonly Command[],
  folder: string,
  now: Told['now'],
): Promise<Gateway> {
  const close = async () => {
    await Promise.all(commands.map((command) => command.kill()))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const origins = await Promise.all(commands.map((command) => command.ready()))
    let next = 0
    const tellTime = async (time: number) => {
      await Promise.all(commands.map((command) => setClock(command, time)))
      return time
    }
    let told = now && (await tellTime(now()))
    return {
      async fetch(request) {
        if (now && told !== now()) told = await tellTime(now())
        return await passOn(request, origins[next++ % origins.length] ?? '')
      },
      release() {},
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Several gateways, each a process, that take the requests in turn; `undefined` where the storage asks for none. Fails
 * where an option cannot be told to a process.
 */
export async function manyProcesses(options: GatewayOptions): Promise<Gateway | undefined> {
  const { storage, config, secret, rate, now, ...others } = options
  if (!isShared(storage)) return undefined
  const [untold] = Object.keys(others)
  if (untold !== undefined) throw new Error(`A process of its own cannot be told "${untold}".`)
  const told: Told = {
    ...(config && { config }),
    ...(secret !== undefined && { secret }),
    ...(rate !== undefined && { rate }),
    ...(now && { now }),
  }
  const folder = await mkdtemp(join(tmpdir(), 'gateway-processes-'))
  return await behindOneDoor(await startAll(storage, folder, told), folder, now)
}
