import { raterWeights } from '@feedback-signals/protocol'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, complete, jsonOf, logOf } from '../testing/client.ts'
import { describeOnEachPlace } from '../testing/databases.ts'
import { createGateway } from '../testing/gateway.ts'

await describeOnEachPlace('signals by hand', (storage) => {
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await createGateway({ storage: await storage(), rate: 0 })
  })
  afterAll(() => gateway.close())

  it('are as many as a reviewer adds, of people and of programs, and only those with a new name or a weight replace', async () => {
    const { id } = await complete(gateway)
    const add = async (body: object) => {
      const response = await ask(gateway, `/demo/chat/feedback/${id}`, { body })
      expect(response.status).toBe(201)
      return (await jsonOf(response)).id
    }
    const expert = { weight: raterWeights.expert, signal_source: 'user' }
    const first = await add({ ...expert, score: 1, signal_name: 'tone' })
    const second = await add({ ...expert, score: -0.5, signal_name: 'tone' })
    const third = await add({ ...expert, score: 0.5, signal_name: 'facts', qualitative_feedback: 'Checked.' })
    const judge = { signal_source: 'system', weight: 0.8, signal_name: 'judge' }
    const fourth = await add({ ...judge, score: 0.25, metadata: { model: 'a', signal_id: '1' } })
    const fifth = await add({
      ...judge,
      score: 0.75,
      metadata: { model: 'b', signal_id: '2', supersedes: '1' },
    })
    const unnamed = await Promise.all(Array.from({ length: 20 }, () => add({ ...expert, score: 0 })))
    const log = await logOf(gateway, id)
    const replaced = log.feedback_signals.map((signal) => [signal.id, signal.superseded_by])
    expect(replaced.slice(0, 5)).toEqual([
      [first, second],
      [second, null],
      [third, null],
      [fourth, fifth],
      [fifth, null],
    ])
    expect(new Set(replaced.slice(5).map(([own]) => own))).toEqual(new Set(unnamed))
    const score = (-0.5 + 0.5 + 0.8 * 0.75) / 22.8
    const combined = { explicit: { score: expect.closeTo(score, 12), count: 23, total_weight: 22.8 } }
    expect(log).toMatchObject({ combined, feedback_signals: { length: 25 } })
    const { groups } = await jsonOf(await ask(gateway, '/demo/reports/scores?by=signal_source'))
    expect(groups).toMatchObject([
      { key: 'user', explicit: { count: 22, score: expect.closeTo(0, 12) } },
      { key: 'system', explicit: { count: 1, score: expect.closeTo(0.75, 12) } },
    ])
  })
})
