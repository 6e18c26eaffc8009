import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { requireBrowser } from './browser.ts'
import { api } from './checks/api.ts'
import { boundaries } from './checks/boundaries.ts'
import { packed } from './checks/packed.ts'
import { size } from './checks/size.ts'
import { storybook } from './checks/storybook.ts'
import { tally, tests } from './checks/tests.ts'
import { requirePostgres } from './postgres.ts'
import { run } from './run.ts'
import { stopwatch } from './stopwatch.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

const said = async (work: Promise<unknown>) => {
  await work
  return ''
}

/** Every check, in the order in which a mistake is cheapest to find. `build` must come before what reads dist. */
const checks: Record<string, () => string | Promise<string>> = {
  types: () => said(run('tsc', ['-p', 'tsconfig.check.json'])),
  lint: () => said(run('biome', ['check', ...(values.write ? ['--write'] : ['--error-on-warnings'])])),
  boundaries,
  unused: () => said(run('knip', ['--no-progress'])),
  build: () => said(run('npm', ['run', '--silent', 'build'])),
  packages: packed,
  api: () => api(values),
  size,
  unit: () => tests('unit'),
  component: () => tests('component'),
  stories: () => tests('stories'),
  storybook,
  e2e: () => tests('e2e'),
  faults: () => tests('faults'),
  soak: () => run('npm', ['run', '--silent', 'soak']),
}

const help = `npm test [-- NAME …] [-- --write]

Runs every check, or those named: ${Object.keys(checks).join(', ')}.

  --write   lets lint and api bring up to date what they would complain of`

async function check(name: string, work: () => string | Promise<string>) {
  process.stdout.write(`${name.padEnd(16)} `)
  const seconds = stopwatch()
  try {
    const result = await work()
    console.log(`${seconds().padStart(7)}  ${result}`)
    return true
  } catch (error) {
    console.log(`${seconds().padStart(7)}  FAILED\n\n${error instanceof Error ? error.message : error}\n`)
    return false
  }
}

async function main() {
  const unknown = positionals.filter((name) => !(name in checks))
  if (unknown.length > 0) throw new Error(`There is no check named ${unknown.join(', ')}.\n\n${help}`)
  mkdirSync('.cache', { recursive: true })
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name)
  const wanted = Object.entries(checks).filter(([name]) => isWanted(name))
  const failed: string[] = []
  const needs = (name: string) => wanted.some(([wantedName]) => wantedName === name)
  if (['component', 'stories', 'storybook', 'e2e', 'faults', 'soak'].some(needs)) {
    if (!(await check('find a browser', requireBrowser))) failed.push('find a browser')
  }
  if (needs('unit') && !(await check('find PostgreSQL', requirePostgres))) failed.push('find PostgreSQL')
  for (const [name, work] of wanted) {
    if (!(await check(name, work))) failed.push(name)
  }
  if (tally.passed + tally.failed > 0) console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  if (failed.length === 0) return
  console.error(`\nFailed: ${failed.join(', ')}. Run one again with: npm test -- ${failed[0]}`)
  process.exitCode = 1
}

if (values.help) console.log(help)
else await main()
