import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { readPort } from './ports.ts'

const help = `npm run storybook -- [--port 6006]

Shows every widget in every state, at http://127.0.0.1:6006. Ctrl-C stops it.`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.STORYBOOK_PORT ?? '6006' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(help)
} else {
  const port = readPort(values.port, '--port')
  const args = ['dev', '--host', '127.0.0.1', '--port', String(port), '--exact-port', '--no-open', '--ci']
  const storybook = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', ...args], {
    stdio: 'inherit',
  })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => storybook.kill('SIGTERM'))
  storybook.on('exit', (code) => process.exit(code ?? 1))
}
