import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Between } from './stage.ts'

/** The line from the dashboard to its gateway, which can be cut and mended. */
export interface Line extends Between {
  /** Cuts every connection, and takes none until it is mended. */
  cut(): void
  mend(): void
}

/** A line to a gateway. */
export async function openLine(gatewayUrl: string): Promise<Line> {
  const { hostname, port } = new URL(gatewayUrl)
  const sockets = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free on 127.0.0.1.')
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut,
    mend() {
      whole = true
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
