import pg from 'pg'

// What two of the steps beyond a million signals would bring, in plain SQL on a database that `gateway:measure` has filled
// (DATABASE_URL): a roll-up by day, and partitions by month. Everything is made in one transaction, which is rolled back.

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })

const counting = 'standing and weight > 0'
const sums =
  'count(*) as signals, sum(weight) as weight, sum(weighted_score) as weighted, sum(squared_weight) as squared'
const ofSums =
  'sum(signals) as signals, sum(weight) as weight, sum(weighted) as weighted, sum(squared) as squared'
const dimensions =
  "project, date_trunc('day', answered_at at time zone 'UTC') as day, model, endpoint, name, signal_source, signal_type, " +
  'least(width_bucket(score, -1, 1, 20), 20) as bin'
const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']

const rollUp = `
  create table days as select ${dimensions}, ${sums} from feedback_signals where ${counting} group by 1, 2, 3, 4, 5, 6, 7, 8;
  analyze days`

const partitions = `
  create table parts (like feedback_signals) partition by range (answered_at);
  ${months
    .slice(0, -1)
    .map(
      (month, at) =>
        `create table parts_${at} partition of parts for values from ('${month}-01') to ('${months[at + 1]}-01')`,
    )
    .join(';')};
  insert into parts select * from feedback_signals;
  create index on parts (project, answered_at) where ${counting};
  analyze parts`

const lastMonth = "answered_at >= '2026-10-01' and answered_at < '2026-11-01'"
const byName = (table: string, filter: string) =>
  `select name, signal_type, ${table === 'days' ? ofSums : sums} from ${table} where project = 'demo' and ${filter} group by 1, 2`

/** Milliseconds that a statement takes, at best of three where it reads, and what it gives. */
async function time(text: string, runs: number) {
  const times: number[] = []
  let rows: Record<string, unknown>[] = []
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    rows = (await client.query<Record<string, unknown>>(text)).rows
    times.push(performance.now() - started)
  }
  return { rows, milliseconds: Math.round(Math.min(...times)) }
}

async function tell(what: string, text: string, runs = 3) {
  const { rows, milliseconds } = await time(text, runs)
  console.log(`| ${what} | ${milliseconds} |`)
  return rows
}

const comparable = (rows: Record<string, unknown>[]) =>
  rows
    .map(({ name, signal_type, signals }) => `${name} ${signal_type} ${signals}`)
    .sort()
    .join()

async function main() {
  await client.query("begin; set local jit = off; set local time zone 'UTC'")
  console.log('| what | ms |\n|---|---:|')
  const asItIs = await tell('scores by name, as they are read now', byName('feedback_signals', counting))
  await tell('making the roll-up', rollUp, 1)
  const rolled = await tell('scores by name, of the roll-up', byName('days', 'true'))
  const [size] = (await client.query('select count(*) as rows from days')).rows
  if (comparable(asItIs) !== comparable(rolled)) throw new Error('The roll-up counts otherwise.')
  const month = await tell(
    'scores by name of a month, as they are read now',
    byName('feedback_signals', `${counting} and ${lastMonth}`),
  )
  await tell('making the partitions', partitions, 1)
  const parted = await tell(
    'scores by name of a month, of its partition',
    byName('parts', `${counting} and ${lastMonth}`),
  )
  if (comparable(month) !== comparable(parted)) throw new Error('The partitions count otherwise.')
  await tell('dropping a month', 'drop table parts_0', 1)
  console.log(`The roll-up has ${size?.rows} rows.`)
}

await client.connect()
try {
  await main()
} finally {
  await client.query('rollback')
  await client.end()
}
