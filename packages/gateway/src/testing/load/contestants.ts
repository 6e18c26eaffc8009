import { fileURLToPath } from 'node:url'
import { bin, type Command, start } from '../processes.ts'

/** A server that takes signals, in a process of its own. */
export interface Contestant {
  name: 'bare' | 'gateway'
  /** The table that it writes. */
  table: string
  url: string
  pid: number | undefined
  command: Command
}

/** What both are started with. */
export interface Place {
  databaseUrl: string
  secret: string
  /** Where the gateway logs each request, as one that is in use does: a file descriptor. */
  log: number
}

const bareScript = fileURLToPath(new URL('bare.ts', import.meta.url))

async function contestant(name: Contestant['name'], table: string, command: Command): Promise<Contestant> {
  return { name, table, url: await command.ready(), pid: command.process.pid, command }
}

/** The route that the gateway is measured by. */
export const startBare = ({ databaseUrl, log }: Place): Promise<Contestant> =>
  contestant('bare', 'bare_signals', start(bareScript, [], { env: { DATABASE_URL: databaseUrl }, log }))

/** The gateway as `feedback-gateway` runs it. */
export const startGateway = ({ databaseUrl, secret, log }: Place): Promise<Contestant> =>
  contestant(
    'gateway',
    'feedback_signals',
    start(bin, ['--port', '0'], { env: { DATABASE_URL: databaseUrl, FEEDBACK_SECRET: secret }, log }),
  )
