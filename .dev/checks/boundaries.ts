import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../run.ts'

/** What each room may import of ours; everything else is forbidden, new rooms included. */
const arrows: Record<string, readonly string[]> = {
  'packages/protocol': [],
  'packages/core': ['protocol'],
  'packages/browser': ['core', 'protocol'],
  'packages/react': ['browser', 'core', 'protocol'],
  'packages/gateway': ['protocol'],
  'apps/demo': ['protocol', 'core', 'browser', 'react'],
  'apps/dashboard': ['protocol', 'core', 'react'],
  'apps/bench': ['react'],
}

const rooms = ['protocol', 'core', 'browser', 'react', 'gateway', 'adapters', 'elements', 'evaluators']

interface Fixture {
  file: string
  source: string
  forbidden: boolean
}

const entry = (to: string) => `@feedback-signals/${to}`

const fixturesOf = ([from, allowed]: [string, readonly string[]]): Fixture[] => {
  const self = from.split('/')[1] ?? ''
  const others = rooms.filter((room) => room !== self)
  const imports = others.flatMap((to) => [
    { source: entry(to), forbidden: !allowed.includes(to) },
    { source: `${entry(to)}/src/index.ts`, forbidden: true },
    { source: `../../${to}/src/index.ts`, forbidden: true },
  ])
  const pure = ['packages/protocol', 'packages/core', 'packages/browser', 'packages/gateway'].includes(from)
  return [
    ...imports,
    { source: 'react', forbidden: pure },
    { source: '@feedback-signals/demo', forbidden: true },
  ].map(({ source, forbidden }, index) => ({ file: `${from}/src/fixture${index}.ts`, source, forbidden }))
}

const lint = async (folder: string) => {
  // A file of its own: on the way to a pipe the report is mixed with what Biome says to stderr.
  const file = join(folder, 'report.json')
  const said = await run('biome', [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    `--reporter-file=${file}`,
    '--max-diagnostics=none',
    `--config-path=${folder}`,
    folder,
  ]).catch((error: Error) => error.message)
  if (!existsSync(file)) throw new Error(`Biome wrote no report: ${said}`)
  const { diagnostics }: { diagnostics: { location: { path: unknown } }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return diagnostics.map(({ location }) => JSON.stringify(location.path))
}

/**
 * Proves that the rules of biome.json hold every arrow of the rooms: writes one import for each pair of rooms, and
 * sees that Biome refuses the forbidden ones and only those.
 */
export async function boundaries(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  try {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'))
    writeFileSync(
      join(folder, 'biome.json'),
      JSON.stringify({ ...config, vcs: undefined, $schema: undefined }),
    )
    const fixtures = Object.entries(arrows).flatMap(fixturesOf)
    for (const { file, source } of fixtures) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `import '${source}'\n`)
    }
    const refused = await lint(folder)
    const isRefused = ({ file }: Fixture) => refused.some((path) => path.includes(`${file}"`))
    const wrong = fixtures.filter((fixture) => isRefused(fixture) !== fixture.forbidden)
    if (wrong.length === 0) return `${fixtures.length} arrows`
    const lines = wrong.map(
      ({ file, source, forbidden }) =>
        `${file} imports ${source}: ${forbidden ? 'passes, and must not' : 'is refused, and may'}`,
    )
    throw new Error(`biome.json does not hold the arrows of the rooms:\n${lines.join('\n')}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
