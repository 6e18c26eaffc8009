import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packages } from '../.dev/packages.ts'
import { run } from '../.dev/run.ts'
import { installApp, packOurs } from './support/packedApp.ts'

const folder = mkdtempSync(join(tmpdir(), 'installed-'))
const inFolder = (command: string, ...args: string[]) => run(command, args, {}, folder)

const entries = packages.flatMap(({ manifest }) =>
  Object.entries(manifest.exports)
    .filter(([path]) => !path.endsWith('.css'))
    .map(([path]) => manifest.name + path.slice(1).replace('locales/*', 'locales/de')),
)

beforeAll(async () => {
  const ours = await packOurs(join(folder, 'packed'))
  await installApp(folder, 'consumer', ours, {
    dependencies: { ...ours, react: '^19.0.0', 'react-dom': '^19.0.0' },
    devDependencies: { '@types/react': '^19.0.0', '@types/node': '^24.0.0' },
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('installed from its packed files, as a stranger gets it', () => {
  it.each(entries)('%s is imported by plain Node', async (entry) => {
    await inFolder(process.execPath, '--input-type=module', '--eval', `await import('${entry}')`)
  })

  it('is type-checked in a strict app, under both module resolutions', async () => {
    const tsc = resolve('node_modules/.bin/tsc')
    await inFolder(tsc, '-p', 'tsconfig.json')
    await inFolder(tsc, '-p', 'tsconfig.json', '--module', 'nodenext', '--moduleResolution', 'nodenext')
  })

  it('has a gateway to run', async () => {
    expect(await inFolder('npx', 'feedback-gateway', '--help')).toContain('--port')
  })
})
