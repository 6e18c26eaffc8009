import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { preview } from 'vite'

const apps = fileURLToPath(new URL('../../apps', import.meta.url))

/** An app as it is shipped, built for one gateway and served with its headers. */
export async function serveApp(name: 'demo' | 'dashboard', gatewayUrl: string, outDir: string) {
  const root = join(apps, name)
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // In a process of its own: a test runner's NODE_ENV would get development code into the page.
  const env = { ...process.env, NODE_ENV: 'production', VITE_GATEWAY_URL: gatewayUrl }
  const args = [vite, 'build', root, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, args, { env })
  process.env.VITE_GATEWAY_URL = gatewayUrl
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error(`The ${name} is served nowhere: Vite names no local address.`)
  return { url, close: () => server.close() }
}
