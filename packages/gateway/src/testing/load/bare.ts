import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

// What the gateway is measured by: the least that a route can do which reads a signal as JSON and stores it. It checks
// nothing, knows no log, and writes each signal by one insert of the columns that the gateway writes, into a table with
// the columns and indexes of the gateway's, without its triggers. It runs in a process of its own: DATABASE_URL.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const columns = [
  'id',
  'inference_id',
  'signal_id',
  'created_at',
  'user_id',
  'score',
  'weight',
  'improvement',
  'qualitative_feedback',
  'signal_name',
  'signal_source',
  'signal_type',
  'metadata',
  'project',
  'endpoint',
  'model',
  'answered_at',
  'tags',
  'name',
  'slot',
  'weighted_score',
  'squared_weight',
]
const text = `insert into bare_signals (${columns}) values (${columns.map((_column, at) => `$${at + 1}`)})`

const app = new Hono()
app.post('/:project/:endpoint/feedback/:log', async (context) => {
  const { project, endpoint, log } = context.req.param()
  const signal = await context.req.json()
  const id = crypto.randomUUID()
  const { score, weight, signal_name: name, metadata } = signal
  await pool.query({
    name: 'insert',
    text,
    values: [
      id,
      log,
      metadata.signal_id,
      new Date(),
      null,
      score,
      weight,
      signal.improvement,
      signal.qualitative_feedback,
      name,
      signal.signal_source,
      signal.signal_type,
      metadata,
      project,
      endpoint,
      endpoint,
      new Date(),
      [],
      name,
      name,
      weight * score,
      weight * weight,
    ],
  })
  return context.json({ id, message: 'Feedback signal recorded successfully' }, 201)
})

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  console.log(`feedback-gateway ready on http://127.0.0.1:${port}`),
)
process.once('SIGTERM', () => server.close(() => pool.end()))
