import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { seedFeedback } from '../seed/seed.ts'
import { connect } from '../store/open.ts'
import { readStorage } from './settings.ts'
import { UsageError } from './usageError.ts'

const DAY = 86_400_000

const options = {
  signals: { type: 'string' },
  seed: { type: 'string' },
  project: { type: 'string' },
  days: { type: 'string' },
  data: { type: 'string' },
} as const

/** What `feedback-gateway seed` is asked for. */
function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function readCount(name: string, text: string | undefined, fallback: number, most: number) {
  if (text === undefined) return fallback
  const count = /^\d{1,10}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= most) return count
  throw new UsageError(`${name}: must be a whole number from 1 to ${most}, and is "${text}"`)
}

/** Fills a database with answers and signals. Progress goes to `say`, a line at a time. */
export async function runSeed(
  args: readonly string[],
  databaseUrl: string | undefined,
  say: (line: string) => void,
  now: () => number = Date.now,
): Promise<void> {
  const { data, project = 'demo', ...counts } = readFlags(args)
  const signals = readCount('--signals', counts.signals, 10_000, 100_000_000)
  const seed = readCount('--seed', counts.seed, 1, 4_294_967_295)
  const days = readCount('--days', counts.days, 90, 3650)
  const { database, close } = await connect(
    readStorage(data === undefined ? {} : { data }, databaseUrl),
    pino(pino.destination({ dest: 2, sync: true })),
  )
  let told = 0
  const onProgress = (count: number) => {
    if (count - told < 50_000 && count < signals) return
    told = count
    say(`${count} of ${signals} signals`)
  }
  try {
    await seedFeedback(database, {
      signals,
      seed,
      project,
      days,
      until: Math.floor(now() / DAY) * DAY,
      onProgress,
    })
  } finally {
    await close()
  }
}
