import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import type { SwitchableGateway } from './gatewaySwitch.ts'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Lets the demo's inspector kill its gateway and start it again: `GET /_gateway`, `POST /_gateway/kill` and `/start`,
 * each answered with `{running}`.
 */
export function gatewayRoutes(gateway: SwitchableGateway): Plugin {
  const routes = new Map([
    ['GET /', async () => {}],
    ['POST /kill', gateway.kill],
    ['POST /start', gateway.start],
  ])

  const reply = async ({ method, url, headers }: IncomingMessage): Promise<[number, object]> => {
    // Browsers write it and pages cannot. Without it, any page that is open could post here and end the gateway.
    if (headers['sec-fetch-site'] !== 'same-origin') return [403, { message: 'This is for the demo alone.' }]
    const act = routes.get(`${method} ${url}`)
    if (!act) return [404, { message: `There is no ${method} here.` }]
    try {
      await act()
      return [200, { running: gateway.running }]
    } catch (error) {
      return [500, { running: gateway.running, message: messageOf(error) }]
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [status, body] = await reply(request)
    response.writeHead(status, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(JSON.stringify(body))
  }

  return {
    name: 'gateway-routes',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/_gateway', (request, response) => void handle(request, response))
    },
  }
}
