import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { texts } from '../apps/bench/src/editor/page/texts.ts'
import { buildEditor } from '../apps/bench/src/editor/runner/build.ts'
import { measure, type Sample } from '../apps/bench/src/editor/runner/measure.ts'
import { table } from '../apps/bench/src/editor/runner/table.ts'
import { startServer } from '../apps/bench/src/runner/server.ts'
import { rotated } from '../apps/bench/src/runner/statistics.ts'
import { launchOptions, requireBrowser } from './browser.ts'
import { run } from './run.ts'
import { step } from './step.ts'

const help = `pnpm bench:editor [--rounds 7] [--text NAME,NAME]

Edits answers of 100 KB in the correction editor, in a real browser, as built for production, and prints the longest
frame and the longest task of each step: open, type a letter, preview, back, submit.

  --rounds   how often each is measured
  --text     ${Object.keys(texts).join(', ')}; all if left out
  --built    measures the packages as they were built last`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    text: { type: 'string', default: Object.keys(texts).join(',') },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`

async function main() {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds must be a whole number from 1, not "${values.rounds}".`)
  }
  const names = values.text.split(',')
  for (const name of names) if (!Object.hasOwn(texts, name)) throw new Error(`There is no text ${name}.`)
  requireBrowser()
  if (!values.built) await step('Building packages', () => run('npm', ['run', '--silent', 'build']))
  await step('Building page', buildEditor)

  console.log(`${rounds} rounds, ${load()}`)
  const runs = new Map<string, Sample[]>(names.map((name) => [name, []]))
  const server = await startServer()
  const browser = await chromium.launch(launchOptions)
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of rotated(names, round)) {
        runs.get(name)?.push(await measure(browser, server.origin, name))
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  console.log(`\nlongest frame, ms by the clock\n${table(runs, 'frame')}`)
  console.log(`\nlongest task, ms of CPU time\n${table(runs, 'task')}\n\n${load()}`)
}

if (values.help) console.log(help)
else await main()
