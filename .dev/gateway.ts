import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** A gateway in a process of its own. */
export interface RunningGateway {
  process: ChildProcess
  url: string
  /** Sends it a signal, unless it has ended; resolves with its exit code when it is gone, `null` where a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return child.exitCode
}

/**
 * Starts the gateway with its log in a file; resolves when it is ready, rejects with its last words otherwise.
 *
 * @param log - whether the file begins anew or goes on.
 */
export function startGateway(
  args: readonly string[],
  logFile: string,
  log: 'new' | 'continued' = 'new',
): Promise<RunningGateway> {
  const file = openSync(logFile, log === 'new' ? 'w' : 'a')
  const child = spawn(
    process.execPath,
    ['--conditions=@feedback-signals/source', 'packages/gateway/src/bin.ts', ...args],
    { stdio: ['ignore', 'pipe', file] },
  )
  // The child has its own.
  closeSync(file)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const [, url] = /ready on (\S+)\n/.exec(said) ?? []
      if (url) resolve({ process: child, url, end: (signal) => end(child, signal) })
    })
    child.once('exit', () => {
      const words = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n')
      reject(new Error(`The gateway did not start. It said:\n${words}`))
    })
  })
}
