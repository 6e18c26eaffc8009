import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listen } from './listen.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A blank page, to go to. */
export const ELSEWHERE = '/elsewhere.html'

/** The page in an origin of its own, as in an iframe with `sandbox`: it has no storage at all. */
const sandbox = { 'Content-Security-Policy': 'sandbox allow-scripts' }

/** Serves the built page. Under `/copy/` the same files are other modules: a second copy of the kit. */
export async function servePage(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page.test')
    if (pathname === ELSEWHERE) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>')
      return
    }
    const file = join(folder, normalize(pathname.replace(/^\/(copy|sandboxed)\//, '/')))
    const content = await readFile(file).catch(() => undefined)
    if (!content) {
      response.writeHead(404).end()
      return
    }
    response
      .writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        // For the sandboxed page, whose scripts come from another origin than its own.
        'Access-Control-Allow-Origin': '*',
        ...(pathname.startsWith('/sandboxed/') && sandbox),
      })
      .end(content)
  })
  return { url: await listen(server), server }
}
