import { parseArgs } from 'node:util'
import { soak } from '../test/faults/soak/soak.ts'
import { requireBrowser } from './browser.ts'

const help = `pnpm soak [--signals 300] [--seed NUMBER]

Eight tabs submit signals while network, tabs, browser and gateway fail at random. Prints what became of the signals.

  --signals   how many
  --seed      makes the same choices again; not the same moments, which are the machine's`

const { values } = parseArgs({
  options: {
    signals: { type: 'string', default: '300' },
    seed: { type: 'string', default: `${Math.floor(Math.random() * 2 ** 31)}` },
    help: { type: 'boolean', default: false },
  },
})

const readCount = (text: string, flag: string) => {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 0) return count
  throw new Error(`--${flag} must be a whole number, not "${text}".`)
}

async function main() {
  requireBrowser()
  const seed = readCount(values.seed, 'seed')
  console.log(`seed ${seed}`)
  const result = await soak(readCount(values.signals, 'signals'), seed)
  const { submitted, stored, lost, doubled, unexpected, replaced, unpromised, failed } = result
  console.log(
    `Not stored: ${replaced} votes replaced before they were sent, ${unpromised} killed before anything was promised, ${failed.length} told as failed.`,
  )
  console.log(
    `submitted ${submitted}, stored ${stored}, lost ${lost.length}, doubled ${doubled.length}, unexpected ${unexpected.length}`,
  )
  const wrong = { lost, doubled, unexpected, failed }
  if (Object.values(wrong).some(({ length }) => length > 0)) {
    console.log(JSON.stringify(wrong, null, 2))
    process.exitCode = 1
  }
}

if (values.help) console.log(help)
else await main()
