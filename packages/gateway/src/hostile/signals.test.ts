import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, logOf } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'
import { patience, runs } from './runs.ts'

// What a database of text can hold: no NUL and no half of a surrogate pair.
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => !value.includes('\0'))
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
const object = fc.dictionary(text, value, { maxKeys: 5, noNullPrototype: true })
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

const signal = fc.record(
  {
    score: real(-1, 1),
    weight: real(0, 1),
    improvement: orNull(object),
    qualitative_feedback: orNull(text),
    signal_name: orNull(text),
    signal_source: fc.constantFrom('user', 'system'),
    signal_type: fc.constantFrom('explicit', 'implicit'),
    metadata: orNull(object),
  },
  { requiredKeys: ['score', 'weight'] },
)

const defaults = {
  improvement: null,
  qualitative_feedback: null,
  signal_name: null,
  signal_source: 'user',
  signal_type: 'explicit',
  metadata: null,
}

await describeOnEachPlace('whatever is sent as feedback', (storage) => {
  let gateway: Gateway

  beforeAll(async () => {
    gateway = await createGateway({ storage: await storage(), rate: 0 })
  })
  afterAll(() => gateway.close())

  it(
    'comes back from the log as it was sent, where it is accepted',
    async () => {
      await fc.assert(
        fc.asyncProperty(signal, async (sent) => {
          const { url, id } = await complete(gateway)
          const body = JSON.stringify(sent)
          const { status } = await ask(gateway, url, { body })
          expect(status).toBe(body.includes('\\u0000') ? 400 : 201)
          if (status !== 201) return
          const [stored] = (await logOf(gateway, id)).feedback_signals
          expect(stored).toEqual({
            ...defaults,
            ...JSON.parse(body),
            id: expect.any(String),
            created_at: expect.any(String),
            user_id: null,
            superseded_by: null,
          })
        }),
        runs,
      )
    },
    patience,
  )

  it(
    'is never answered with a 5xx',
    async () => {
      const { url } = await complete(gateway)
      const almost = fc.record({
        score: value,
        weight: value,
        improvement: value,
        metadata: value,
        signal_name: value,
      })
      const anything = fc.oneof(
        fc.json({ stringUnit: 'binary' }),
        almost.map((body) => JSON.stringify(body)),
        fc.string(),
      )
      await fc.assert(
        fc.asyncProperty(anything, async (body) => {
          expect((await ask(gateway, url, { body })).status).toBeLessThan(500)
        }),
        runs,
      )
    },
    patience,
  )
})
