import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What `npm start` does once all is installed, in a process of its own and on free ports. */
export async function startAll(data: string) {
  const ports = ['gateway', 'demo', 'dashboard'].flatMap((name) => [`--${name}-port`, '0'])
  const args = ['.dev/start.ts', ...ports, '--data', data, '--rate', '0']
  // A test runner's NODE_ENV would get development code into the page.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ctrl-C')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`.dev/start.ts ended. It said:\n${said}`)))
  })
  await ready
  const addressOf = (name: string) => new RegExp(`^ +${name} +(\\S+)`, 'm').exec(said)?.[1] ?? ''
  return {
    demo: addressOf('demo'),
    gateway: addressOf('gateway'),
    isRunning: () => child.exitCode === null,
    /** As Ctrl-C does; resolves with the exit code. */
    async stop(): Promise<number> {
      child.kill('SIGINT')
      const [code] = await ended
      return code
    },
  }
}
