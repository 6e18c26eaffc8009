import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

const fileHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The command `feedback-gateway`. */
export const bin: string = fileHere('../bin.ts')

const clock = new URL('clock.ts', import.meta.url)

/** A run of a script, in a process of its own. */
export interface Command {
  process: ChildProcess
  /** All that it wrote so far. */
  stdout(): string
  stderr(): string
  /** Its exit code, when it has ended. */
  exit: Promise<number | null>
  /** Where it listens, when it says so. */
  ready(): Promise<string>
  /** Kills it, and waits for its end. */
  kill(): Promise<void>
}

/** How a script is run. */
export interface StartOptions {
  env?: Record<string, string>
  cwd?: string
  /** Gives it a clock that is set from here: see `setClock`. @default its own */
  clocked?: boolean
  /** A file descriptor for what it logs. @default it can be read by `stderr()` */
  log?: number
}

/** Runs a script of this package, or the command. */
export function start(
  script: string,
  args: string[],
  { env = {}, cwd, clocked = false, log }: StartOptions = {},
): Command {
  const flags = ['--conditions=@feedback-signals/source', ...(clocked ? [`--import=${clock}`] : [])]
  const child = spawn(process.execPath, [...flags, script, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', log ?? 'pipe', ...(clocked ? (['ipc'] as const) : [])],
    ...(cwd !== undefined && { cwd }),
  })
  const written = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => (written.stdout += chunk))
  child.stderr?.on('data', (chunk) => (written.stderr += chunk))
  const exit = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  return {
    process: child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    exit,
    ready: () =>
      until(() => {
        if (child.exitCode !== null) throw new Error(`The process ended: ${written.stderr}`)
        return /^feedback-gateway ready on (\S+)\n/.exec(written.stdout)?.[1]
      }),
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** Sets the clock of a process that was started with one, and waits until it has it. */
export async function setClock({ process: child }: Command, time: number): Promise<void> {
  const set = once(child, 'message')
  child.send(time)
  await set
}
