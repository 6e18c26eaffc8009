import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { until } from './until.ts'

const bin = fileURLToPath(new URL('../bin.ts', import.meta.url))

/** A run of the command, in a process of its own. */
export interface Command {
  process: ChildProcess
  /** All that it wrote so far. */
  stdout(): string
  stderr(): string
  /** Its exit code, when it has ended. */
  exit: Promise<number | null>
  /** Where it listens, when it says so. */
  ready(): Promise<string>
}

/** Runs `feedback-gateway`. It is killed with the end of the test. */
export function run(
  args: string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Command {
  const child = spawn(process.execPath, ['--conditions=@feedback-signals/source', bin, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (written.stdout += chunk))
  child.stderr.on('data', (chunk) => (written.stderr += chunk))
  const exit = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exit
  })
  return {
    process: child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    exit,
    ready: () =>
      until(() => {
        if (child.exitCode !== null) throw new Error(`The gateway ended: ${written.stderr}`)
        return /^feedback-gateway ready on (\S+)\n/.exec(written.stdout)?.[1]
      }),
  }
}
