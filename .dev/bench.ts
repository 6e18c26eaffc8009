import { parseArgs } from 'node:util'
import { widgets } from '../apps/bench/src/runner/contestants.ts'
import { TRACKING } from '../apps/bench/src/tracking/runner/contestants.ts'
import { benchTracking } from './benchTracking.ts'
import { benchWidgets } from './benchWidgets.ts'
import { requireBrowser } from './browser.ts'
import { run } from './run.ts'
import { step } from './step.ts'

const help = `pnpm bench [--rounds 9] [--widget NAME] [--only NAME,NAME] [--check]

Measures each contestant of apps/bench in a real browser, as built for production, round by round in turn, and prints
one table of the widgets, beside plain buttons, and one of tracking, beside the hook that most people write.

  --rounds   how often each is measured
  --widget   thumbs, stars or tracking; all if left out
  --only     contestants, such as plain,ours; all if left out. Those that the others are measured by are always among them
  --rows     answers in the chat of the widgets
  --long     answers in a long chat, in which only plain and ours are measured; 0 leaves it out
  --tracked  answers in the chats of tracking, such as 1000,10000; 0 leaves it out
  --built    measures the packages as they were built last
  --check    ends with code 1 where a target is missed`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    widget: { type: 'string' },
    only: { type: 'string' },
    rows: { type: 'string', default: '1000' },
    long: { type: 'string', default: '5000' },
    tracked: { type: 'string', default: '1000,10000' },
    built: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const readCount = (flag: string, said: string, least: number) => {
  const count = Number(said)
  if (Number.isInteger(count) && count >= least) return count
  throw new Error(`--${flag} must be a whole number from ${least}, not "${said}".`)
}

async function main() {
  const rounds = readCount('rounds', values.rounds, 1)
  const [rows, long] = [readCount('rows', values.rows, 1), readCount('long', values.long, 0)]
  const tracked = values.tracked.split(',').map((count) => readCount('tracked', count, 0))
  const known = [...widgets(), TRACKING]
  if (values.widget && !known.includes(values.widget)) {
    throw new Error(`--widget must be one of ${known.join(', ')}, not "${values.widget}".`)
  }
  requireBrowser()
  const wants = (widget: string) => !values.widget || widget === values.widget
  const wanted = values.only?.split(',')
  const isNamed = (name: string) => !wanted || wanted.includes(name)

  if (!values.built) await step('Building packages', () => run('npm', ['run', '--silent', 'build']))
  const misses: string[] = []
  const chosen = widgets().filter(wants)
  if (chosen.length > 0)
    misses.push(...(await benchWidgets({ widgets: chosen, isNamed, rounds, rows, long })))
  if (wants(TRACKING) && tracked.some((count) => count > 0))
    misses.push(...(await benchTracking({ isNamed, rounds, answers: tracked })))

  for (const miss of misses) console.log(miss)
  if (values.check && misses.length > 0) process.exitCode = 1
}

if (values.help) console.log(help)
else await main()
