// The first step of `npm start` and `npm test`. Runs on whatever Node npm has (20 or later) with nothing installed:
// installs, then hands over to the pinned Node 24, which reads TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [command, ...args] = process.argv.slice(2)

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(
    `Node ${process.versions.node} is too old: Feedback Signals needs Node 20 or later. Update it and run this again.`,
  )
  process.exit(1)
}

const binary = process.platform === 'win32' ? 'node.exe' : 'node'
const node = fileURLToPath(new URL(`../node_modules/node/bin/${binary}`, import.meta.url))

// Help needs no new install, but the Node that prints it.
if (!args.includes('--help') || !existsSync(node)) {
  process.stdout.write('install packages ')
  const started = Date.now()
  // One word of arguments for Windows, where npx is a shell script.
  const installed = spawnSync('npx --yes pnpm@12 install', { cwd: root, shell: true, encoding: 'utf8' })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (installed.status !== 0) {
    console.log(`failed after ${seconds} s\n\n${installed.stdout}${installed.stderr}`)
    console.log('Is the npm registry reachable (npm ping)? Correct what is said above and run this again.')
    process.exit(1)
  }
  console.log(`${seconds} s`)
}

const child = spawn(node, [`.dev/${command}.ts`, ...args], { cwd: root, stdio: 'inherit' })

// Ctrl-C reaches the child by itself; it decides when all is stopped.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
