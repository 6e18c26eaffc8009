import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../.dev/pack.ts'
import { packages } from '../.dev/packages.ts'
import { run } from '../.dev/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'installed-'))
const inFolder = (command: string, ...args: string[]) => run(command, args, {}, folder)

const entries = packages.flatMap(({ manifest }) =>
  Object.entries(manifest.exports)
    .filter(([path]) => !path.endsWith('.css'))
    .map(([path]) => manifest.name + path.slice(1).replace('locales/*', 'locales/de')),
)

beforeAll(async () => {
  const tarballOf = await pack(join(folder, 'packed'))
  const ours = Object.fromEntries(
    packages.map(({ manifest }) => [manifest.name, `file:${tarballOf(manifest.name)}`]),
  )
  const manifest = {
    name: 'a-stranger',
    private: true,
    type: 'module',
    dependencies: { ...ours, react: '^19.0.0', 'react-dom': '^19.0.0' },
    devDependencies: { '@types/react': '^19.0.0', '@types/node': '^24.0.0' },
    // Ours depend on each other by version; none is in a registry yet.
    overrides: ours,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  cpSync('test/fixtures/consumer', folder, { recursive: true })
  await inFolder('npm', 'install', '--no-audit', '--no-fund')
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
