import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { combineSignals, FeedbackSignal } from '@feedback-signals/protocol'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { v7 as uuidv7 } from 'uuid'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { ask, jsonOf, logOf } from '../testing/client.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { createGateway } from '../testing/gateway.ts'
import { firstMigrations } from '../testing/oldMigrations.ts'

const at = new Date('2026-01-02T03:04:05.678Z')

/** Signals that an older gateway stored: fields as on the wire, and the user. */
const stored = [
  { name: 'thumbs_up', score: 1, weight: 1, user: 'ada', metadata: { signal_id: 'a' } },
  { name: 'thumbs_down', score: -1, weight: 1, user: 'ada', metadata: { signal_id: 'b', supersedes: 'a' } },
  { name: 'thumbs_up', score: 1, weight: 0.5, user: 'bob', metadata: null },
  { name: 'selection_feedback', score: -0.5, weight: 0.8, user: null, metadata: { signal_slot: 'one' } },
  { name: 'selection_feedback', score: 0.5, weight: 0.8, user: null, metadata: { signal_slot: 'two' } },
  { name: 'selection_feedback', score: 0.25, weight: 0.8, user: null, metadata: { signal_slot: 'two' } },
  {
    name: 'star_rating',
    score: 0.5,
    weight: 1,
    user: null,
    metadata: { signal_slot: { a: 1 }, supersedes: 7 },
  },
  { name: 'star_rating', score: 0, weight: 0, user: null, metadata: { signal_slot: false } },
  { name: '', score: 0.1, weight: 5e-324, user: null, metadata: null },
  { name: null, score: 1, weight: 0.3, user: null, metadata: { supersedes: 'x'.repeat(5000) } },
]

it('a data folder of an older gateway is brought up to date with all that is in it', async () => {
  const data = await temporaryFolder()
  const id = uuidv7()
  const client = await PGlite.create({ dataDir: join(data, 'database') })
  await migrate(drizzle(client), { migrationsFolder: await firstMigrations(2) })
  await client.query(
    `insert into logs (id, project, endpoint, dialect, model, status, created_at, input, output, tags)
     values ($1, 'demo', 'chat', 'openai', $2, 'completed', $3, $4, $5, $6)`,
    [
      id,
      'm'.repeat(5000),
      at,
      JSON.stringify([{ role: 'user', content: 'Old \u0000 "words"' }]),
      '{}',
      ['a', 't'.repeat(5000)],
    ],
  )
  for (const { name, score, weight, user, metadata } of stored)
    await client.query(
      `insert into feedback_signals
         (id, inference_id, signal_id, created_at, user_id, score, weight, signal_name, signal_source, signal_type, metadata)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'user', 'explicit', $9)`,
      [
        uuidv7(),
        id,
        metadata?.signal_id ?? null,
        at,
        user,
        score,
        weight,
        name,
        metadata && JSON.stringify(metadata),
      ],
    )
  await client.close()

  const gateway = await createGateway({ storage: { data }, rate: 0 })
  const { explicit } = combineSignals(
    stored.map(({ name, user, ...fields }) => ({
      ...v.parse(FeedbackSignal, { ...fields, signal_name: name }),
      user_id: user,
    })),
  )
  expect(await logOf(gateway, id)).toMatchObject({ combined: { explicit }, model: 'm'.repeat(5000) })
  const { total } = await jsonOf(await ask(gateway, '/demo/reports/scores?by=model'))
  expect(total).toMatchObject({
    explicit: { count: explicit.count, score: expect.closeTo(explicit.score ?? Number.NaN, 12) },
  })
  const { answers } = await jsonOf(await ask(gateway, `/demo/reports/answers?tag=a&tag=${'t'.repeat(200)}`))
  expect(answers).toMatchObject([{ id, explicit: { count: explicit.count } }])
  for (const text of ['old', 'WORDS'])
    expect(await jsonOf(await ask(gateway, `/demo/logs?text=${text}`))).toMatchObject({ logs: [{ id }] })

  // New signals are settled with the old ones: this one takes the place of ada's second vote, and adds its own.
  const vote = { score: 1, weight: 1, signal_name: 'thumbs_up', metadata: { supersedes: 'b' } }
  expect((await ask(gateway, `/demo/feedback/${id}`, { body: vote })).status).toBe(201)
  const after = { count: explicit.count, total_weight: expect.closeTo(explicit.total_weight, 12) }
  const report = await jsonOf(await ask(gateway, '/demo/reports/answers'))
  expect(report.answers).toMatchObject([{ explicit: after }])
  const log = await logOf(gateway, id)
  expect(log).toMatchObject({ combined: { explicit: after } })
  expect(log.feedback_signals[1]?.superseded_by).toBe(log.feedback_signals.at(-1)?.id)
  await gateway.close()
}, 60_000)
