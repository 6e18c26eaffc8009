import { expect, it } from 'vitest'
import { type Filled, readSignal } from './readSignal.ts'

const filled = (more: Partial<Filled> = {}): Filled => ({
  score: '0.5',
  weight: '1',
  signal_name: '',
  signal_source: 'user',
  signal_type: 'explicit',
  qualitative_feedback: '',
  metadata: '',
  improvement: undefined,
  ...more,
})

it('reads every field', () => {
  const all = filled({
    signal_name: ' expert_review ',
    signal_source: 'system',
    signal_type: 'implicit',
    qualitative_feedback: 'The date is wrong.',
    metadata: '{"round": 2}',
    improvement: 'Better.',
  })
  expect(readSignal(all, 'id-1')).toEqual({
    signal: {
      score: 0.5,
      weight: 1,
      improvement: { role: 'assistant', content: 'Better.' },
      qualitative_feedback: 'The date is wrong.',
      signal_name: 'expert_review',
      signal_source: 'system',
      signal_type: 'implicit',
      metadata: { signal_id: 'id-1', round: 2 },
    },
  })
})

it('sends null for what is left empty', () => {
  expect(readSignal(filled(), 'id-1')).toMatchObject({
    signal: { improvement: null, qualitative_feedback: null, signal_name: null },
  })
})

it('says what is wrong with each field, all at once', () => {
  const { problems } = readSignal(filled({ score: '', weight: '2', metadata: '[1]' }), 'x') as {
    problems: object
  }
  expect(Object.keys(problems).toSorted()).toEqual(['metadata', 'score', 'weight'])
  expect(problems).toMatchObject({ weight: 'It must be at most 1.' })
})

it.each(['abc', '1e999', '-1.01'])('refuses the score %s', (score) => {
  expect(readSignal(filled({ score }), 'x')).toHaveProperty('problems.score')
})
