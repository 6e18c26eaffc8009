import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../../.dev/pack.ts'
import { packages } from '../../.dev/packages.ts'
import { run } from '../../.dev/run.ts'

type Versions = Record<string, string | undefined>

/** Packs every package of ours into a folder; returns each as a dependency, by its name. */
export async function packOurs(folder: string): Promise<Versions> {
  const tarballOf = await pack(folder)
  return Object.fromEntries(
    packages.map(({ manifest }) => [manifest.name, `file:${tarballOf(manifest.name)}`]),
  )
}

/** Makes an app of a fixture in a folder, and installs it as a stranger would, with ours from their packed files. */
export async function installApp(
  folder: string,
  fixture: string,
  ours: Versions,
  dependencies: { dependencies: Versions; devDependencies?: Versions },
): Promise<void> {
  cpSync(`test/fixtures/${fixture}`, folder, { recursive: true })
  const manifest = {
    name: 'a-stranger',
    private: true,
    type: 'module',
    ...dependencies,
    // Ours depend on each other by version; none is in a registry yet.
    overrides: ours,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--no-audit', '--no-fund'], {}, folder)
}
