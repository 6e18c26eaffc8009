import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { builds } from './build.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

const serve = async ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
  const path = normalize(new URL(url, 'http://localhost').pathname)
  // Any gateway answers a vote; this one does no more than that, so that it takes no time from what is measured.
  if (method === 'POST') {
    response.writeHead(201, { 'Content-Type': 'application/json' })
    response.end('{"id":"row","message":"stored"}')
    return
  }
  const body = await readFile(join(builds, path)).catch(() => undefined)
  response.writeHead(body ? 200 : 404, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    // With these two a page's clock is exact to 5 microseconds, without to 100.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  })
  response.end(body)
}

/** Serves the built pages and takes their votes, on a free port of this machine. */
export async function startServer() {
  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
