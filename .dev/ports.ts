import { createServer } from 'node:net'

/** Whether this machine lets us listen on a port of the loopback interface. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** A port from a flag or an environment variable. Throws where it is none. */
export function readPort(text: string, from: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`${from} must be a port from 0 to 65535, not "${text}".`)
}
