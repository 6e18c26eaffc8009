import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { runBackup, runRestore } from './backup.ts'
import { type Asked, explain } from './explain.ts'
import { readFlags } from './flags.ts'
import { help } from './help.ts'
import { runSeed } from './seed.ts'
import { readSettings } from './settings.ts'
import { stopOnSignals } from './signals.ts'
import { start } from './start.ts'

const Package = v.object({ version: v.string() })

const version = async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return v.parse(Package, JSON.parse(text)).version
}

/** What the command does beside serving, by the word that asks for it. It says what it did on stderr. */
const tasks = new Map([
  ['seed', runSeed],
  ['backup', runBackup],
  ['restore', runRestore],
])

async function serve(proc: NodeJS.Process) {
  const [first, ...rest] = proc.argv.slice(2)
  const task = tasks.get(first ?? '')
  if (task) {
    const say = (line: string) => proc.stderr.write(`${line}\n`)
    const failed = (error: unknown) =>
      fail(proc, error, { ...nowhere, failure: `feedback-gateway ${first} failed` })
    await task(rest, proc.env.DATABASE_URL || undefined, say).catch(failed)
    return ''
  }
  const flags = readFlags(proc.argv.slice(2))
  if (flags.help) return help
  if (flags.version) return `${await version()}\n`
  const settings = readSettings(flags, proc.env)
  const server = await start(settings).catch((error: unknown) => fail(proc, error, settings))
  stopOnSignals(server, proc)
  return `feedback-gateway ready on ${server.url}\n`
}

const nowhere = { port: 0, host: '' }

function fail(proc: NodeJS.Process, error: unknown, asked: Asked = nowhere): never {
  const { message, exitCode } = explain(error, asked)
  proc.stderr.write(`feedback-gateway: ${message}\n`)
  return proc.exit(exitCode)
}

/** Runs the command: starts a gateway and says so in the only line that ever goes to stdout. */
export async function run(proc: NodeJS.Process): Promise<void> {
  try {
    proc.stdout.write(await serve(proc))
  } catch (error) {
    fail(proc, error)
  }
}
