import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildPage } from '../apps/bench/src/runner/build.ts'
import { compare } from '../apps/bench/src/runner/compare.ts'
import { contestantsOf, OURS, widgets, YARDSTICK } from '../apps/bench/src/runner/contestants.ts'
import { table } from '../apps/bench/src/runner/table.ts'
import { missed } from '../apps/bench/src/runner/targets.ts'
import { requireBrowser } from './browser.ts'
import { run } from './run.ts'
import { step } from './step.ts'

const help = `pnpm bench [--rounds 9] [--widget NAME] [--only NAME,NAME] [--rows 1000] [--long 5000] [--check]

Measures each contestant of apps/bench in a real browser, as built for production, round by round in turn, and prints
one table beside plain buttons.

  --rounds   how often each is measured
  --widget   thumbs or stars; both if left out
  --only     contestants, such as plain,ours; all if left out. Plain is always among them
  --rows     answers in the chat
  --long     answers in a long chat, in which only plain and ours are measured; 0 leaves it out
  --built    measures the packages as they were built last
  --check    ends with code 1 where a target is missed`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    widget: { type: 'string' },
    only: { type: 'string' },
    rows: { type: 'string', default: '1000' },
    long: { type: 'string', default: '5000' },
    built: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const readCount = (flag: 'rounds' | 'rows' | 'long', least: number) => {
  const count = Number(values[flag])
  if (Number.isInteger(count) && count >= least) return count
  throw new Error(`--${flag} must be a whole number from ${least}, not "${values[flag]}".`)
}

const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`

async function main() {
  const [rounds, rows, long] = [readCount('rounds', 1), readCount('rows', 1), readCount('long', 0)]
  requireBrowser()
  const wanted = values.only?.split(',')
  const entries = widgets()
    .filter((widget) => !values.widget || widget === values.widget)
    .flatMap(contestantsOf)
    .filter(({ name }) => name === YARDSTICK || !wanted || wanted.includes(name))
  if (entries.length === 0) throw new Error(`There are no contestants for ${values.widget ?? 'any widget'}.`)

  if (!values.built) await step('Building packages', () => run('npm', ['run', '--silent', 'build']))
  const bytes = new Map<string, number>()
  for (const entry of entries) bytes.set(entry.id, await step(`Building ${entry.id}`, () => buildPage(entry)))

  const inLong = entries.filter(({ name }) => long > 0 && (name === YARDSTICK || name === OURS))
  const entrants = [
    ...entries.map((entry) => ({ entry, rows })),
    ...inLong.map((entry) => ({ entry, rows: long })),
  ]
  console.log(`${rounds} rounds, ${load()}`)
  const runs = await compare(entrants, rounds, (done, all, { entry, rows: count }) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\x1b[K${done + 1} of ${all}  ${entry.id}, ${count} rows`)
  })
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  console.log(`\n${table(runs, bytes)}\n\n${load()}`)

  const misses = missed(runs)
  for (const miss of misses) console.log(miss)
  if (values.check && misses.length > 0) process.exitCode = 1
}

if (values.help) console.log(help)
else await main()
