import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build, type Plugin, preview } from 'vite'
import { gatewayRoutes } from './gatewayRoutes.ts'
import { openGateway } from './gatewaySwitch.ts'
import { isFree, readPort } from './ports.ts'
import { step } from './step.ts'

const help = `npm start -- [--gateway-port 8787] [--demo-port 5173] [--dashboard-port 5174] [--data .data] [--rate 60]

Starts the mock gateway, the demo and the dashboard on 127.0.0.1. Ctrl-C stops them all.

  --gateway-port, GATEWAY_PORT       port of the gateway
  --demo-port, DEMO_PORT             port of the demo
  --dashboard-port, DASHBOARD_PORT   port of the dashboard
  --data                             folder of the gateway's database
  --rate                             tokens a second that answers stream at, 0 for no pause`

const { values } = parseArgs({
  options: {
    'gateway-port': { type: 'string', default: process.env.GATEWAY_PORT ?? '8787' },
    'demo-port': { type: 'string', default: process.env.DEMO_PORT ?? '5173' },
    'dashboard-port': { type: 'string', default: process.env.DASHBOARD_PORT ?? '5174' },
    data: { type: 'string', default: '.data' },
    rate: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
})

async function requireFree(port: number, flag: string) {
  if (port === 0 || (await isFree(port))) return
  throw new Error(
    `Port ${port} is taken. Stop what listens there, or choose another: npm start -- --${flag} ${port + 1}`,
  )
}

/** Builds an app of ours and serves what was built; resolves with its address. */
async function serve(app: string, port: number, plugins: Plugin[] = []) {
  const root = `apps/${app}`
  await step(`build the ${app}`, () => build({ root, logLevel: 'error' }))
  const server = await preview({
    root,
    logLevel: 'error',
    plugins,
    preview: { host: '127.0.0.1', port, strictPort: true },
  })
  return server.resolvedUrls?.local[0]?.replace(/\/$/, '')
}

async function start() {
  const gatewayPort = readPort(values['gateway-port'], '--gateway-port')
  const demoPort = readPort(values['demo-port'], '--demo-port')
  const dashboardPort = readPort(values['dashboard-port'], '--dashboard-port')
  await requireFree(gatewayPort, 'gateway-port')
  await requireFree(demoPort, 'demo-port')
  await requireFree(dashboardPort, 'dashboard-port')

  mkdirSync(values.data, { recursive: true, mode: 0o700 })
  const logFile = `${values.data}/gateway.log`
  const args = ['--data', values.data, '--rate', values.rate, '--faults']
  const gateway = await step('start the gateway', () =>
    openGateway(gatewayPort, args, logFile, (code) => {
      console.error(`The gateway ended (code ${code}); its log is ${logFile}.`)
      process.exit(1)
    }),
  )

  const stop = (code: number) => void gateway.stop().then(() => process.exit(code))
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))

  try {
    process.env.VITE_GATEWAY_URL = gateway.url
    const demo = await serve('demo', demoPort, [gatewayRoutes(gateway)])
    const dashboard = await serve('dashboard', dashboardPort)
    console.log(`
  demo       ${demo}
  dashboard  ${dashboard}  (project demo, key sk-demo)
  gateway    ${gateway.url}  (key sk-demo, data in ${values.data}, log in ${logFile})

Open the demo, ask something, and rate the answer; it is in the dashboard then. Ctrl-C stops everything.`)
  } catch (error) {
    console.error(error)
    stop(1)
  }
}

if (values.help) {
  console.log(help)
} else {
  await start().catch((error: Error) => {
    console.error(`\n${error.message}`)
    process.exit(1)
  })
}
