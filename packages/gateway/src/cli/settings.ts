import { isIP } from 'node:net'
import * as v from 'valibot'
import { DEFAULT_RATE } from '../assemble.ts'
import { BaseUrl } from '../config/baseUrl.ts'
import type { Upstream } from '../gatewayContext.ts'
import { DEFAULT_HOST, DEFAULT_PORT } from '../serve.ts'
import type { Storage } from '../store/open.ts'
import type { Flags } from './flags.ts'
import { UsageError } from './usageError.ts'

/** What the command line and the environment ask for. Flags are closer to the user, so they win. */
export interface Settings {
  port: number
  host: string
  storage: Storage
  configFile: string | undefined
  secret: string | undefined
  rate: number
  upstream: Upstream | undefined
  faults: boolean
  /** Milliseconds. */
  shutdownDelay: number
}

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

// An empty variable is one that somebody meant to unset.
const set = (value: string | undefined) => value || undefined

function readPort(flag: string | undefined, env: string | undefined) {
  const [name, text] = flag === undefined ? ['PORT', env] : ['--port', flag]
  if (text === undefined) return DEFAULT_PORT
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`${name}: must be a whole number from 0 to 65535, and is "${text}"`)
}

function readRate(text: string | undefined) {
  if (text === undefined) return DEFAULT_RATE
  const rate = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(rate) && rate >= 0) return rate
  throw new UsageError(`--rate: must be a number of tokens per second, 0 or more, and is "${text}"`)
}

/** Where to keep everything, or a `UsageError`. */
export function readStorage(
  { memory, data }: Pick<Flags, 'memory' | 'data'>,
  databaseUrl: string | undefined,
): Storage {
  if (memory && data !== undefined) throw new UsageError('--memory and --data exclude each other')
  if (data === '') throw new UsageError('--data: must name a folder')
  if (memory) return 'memory'
  if (data !== undefined) return { data }
  return databaseUrl === undefined ? { data: '.data' } : { databaseUrl }
}

// As long as a balancer may take to ask again; a mistyped number of milliseconds is no day.
const LONGEST_DELAY = 600

function readDelay(text: string | undefined) {
  const seconds = text === undefined ? 0 : /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
  if (seconds <= LONGEST_DELAY) return seconds * 1000
  throw new UsageError(
    `--shutdown-delay: must be a number of seconds from 0 to ${LONGEST_DELAY}, and is "${text}"`,
  )
}

function readUpstream(text: string | undefined, key: string | undefined): Upstream | undefined {
  if (text === undefined) return undefined
  const url = v.safeParse(BaseUrl, text)
  if (!url.success) throw new UsageError(`--upstream: ${url.issues[0].message}, and is "${text}"`)
  return { baseUrl: url.output, key }
}

function readHost(text: string | undefined) {
  if (text === undefined) return DEFAULT_HOST
  if (isIP(text) !== 0 || /^[\w.-]+$/.test(text)) return text
  throw new UsageError(`--host: must be a name or an address, and is "${text}"`)
}

/** Joins flags and environment, or throws a `UsageError` that names the one at fault. */
export function readSettings(flags: Flags, env: Environment): Settings {
  return {
    port: readPort(flags.port, set(env.PORT)),
    host: readHost(flags.host),
    storage: readStorage(flags, set(env.DATABASE_URL)),
    configFile: flags.config,
    secret: set(env.FEEDBACK_SECRET),
    rate: readRate(flags.rate),
    upstream: readUpstream(flags.upstream, set(env.UPSTREAM_API_KEY)),
    faults: flags.faults ?? false,
    shutdownDelay: readDelay(flags['shutdown-delay']),
  }
}
