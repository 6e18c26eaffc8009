import { once } from 'node:events'
import type { Server } from 'node:http'

/** Listens on loopback; returns the origin. */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server listens on no port.')
  return `http://127.0.0.1:${address.port}`
}

/** Cuts every connection, and listens no more. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
