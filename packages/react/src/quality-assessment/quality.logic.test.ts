import { buildSignal, isWithdrawal, type SlotState } from '@feedback-signals/browser'
import { combineSignals, signalDefaults, slotOf } from '@feedback-signals/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combinedScore, missingOf, withAnswer } from './assessment.ts'
import { answerScore, askedOf, type Criterion } from './criterion.ts'
import { assessmentOf, changesOf, signalsFor, slotNames, standing, withdrawalsOf } from './quality.logic.ts'

const options = [
  { value: 'no', label: 'No', score: -1 },
  { value: 'yes', label: 'Yes', score: 0.5 },
]

const criteria: readonly Criterion[] = [
  { key: 'accuracy', weight: 3 },
  { key: 'tone', input: 'slider', required: false },
  { key: 'safety', input: 'choice', options },
]

const answers = { accuracy: 4, tone: 10, safety: 'no' }

const weights = fc.oneof(
  fc.double({ min: 0, max: 1e308, noNaN: true }),
  fc.constant(Number.NaN),
  fc.constant(-1),
)

const rated = fc.uniqueArray(
  fc.record({ key: fc.string(), weight: weights, stars: fc.integer({ min: 1, max: 5 }) }),
  {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 12,
  },
)

const assessed = (all: { key: string; weight: number; stars: number }[]) => ({
  asked: askedOf(all.map(({ key, weight }) => ({ key, weight }))),
  assessment: { answers: Object.fromEntries(all.map(({ key, stars }) => [key, stars])) },
})

describe('the score of one answer', () => {
  it.each([
    [{ key: 'a' }, 1, -1],
    [{ key: 'a' }, 5, 1],
    [{ key: 'a', max: 3 }, 2, 0],
    [{ key: 'a', halves: true }, 4.5, 0.75],
    [{ key: 'a', input: 'slider' }, 0, -1],
    [{ key: 'a', input: 'slider', min: -100, max: 100 }, 50, 0.5],
    [{ key: 'a', input: 'slider' }, 99, 1],
    [{ key: 'a', input: 'choice', options }, 'yes', 0.5],
    [{ key: 'a', input: 'choice', options }, 'perhaps', null],
    [{ key: 'a' }, 'yes', null],
    [{ key: 'a' }, Number.NaN, null],
    [{ key: 'a', input: 'slider' }, undefined, null],
  ] as const)('of %o to %o is %o', (criterion, answer, score) => {
    expect(answerScore(criterion, answer)).toBe(score)
  })
})

describe('the score of the whole', () => {
  it('is the weighted mean of what was answered', () => {
    expect(combinedScore(criteria, { answers })).toBeCloseTo((3 * 0.5 + 1 - 1) / 5)
    expect(combinedScore(criteria, { answers: { accuracy: 4 } })).toBe(0.5)
    expect(combinedScore(criteria, { answers: {} })).toBeNull()
  })

  it('counts all the same where none has weight', () => {
    const weightless = criteria.map((criterion) => ({ ...criterion, weight: 0 }))
    expect(combinedScore(weightless, { answers })).toBeCloseTo((0.5 + 1 - 1) / 3)
  })

  it('lies between the worst and the best answer, whatever the weights', () => {
    fc.assert(
      fc.property(rated, (all) => {
        const { asked, assessment } = assessed(all)
        const scores = all.map(({ stars }) => (stars - 3) / 2)
        const score = combinedScore(asked, assessment) ?? Number.NaN
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
      }),
    )
  })
})

describe('the signals', () => {
  it('say what the builder of core says', () => {
    const [whole] = signalsFor('combined', criteria, { answers })
    const { score = 0, metadata } = whole ?? {}
    expect(buildSignal('quality_assessment', { score, metadata: { ...metadata } })).toMatchObject(whole ?? {})
    expect(signalDefaults.quality_assessment).toMatchObject({
      signal_type: 'explicit',
      signal_source: 'user',
    })
  })

  it('of each criterion are slots of their own, and combine to the score of the whole', () => {
    fc.assert(
      fc.property(rated, (all) => {
        const { asked, assessment } = assessed(all)
        const signals = signalsFor('each', asked, assessment)
        expect(signals.map(({ signal_name }) => slotOf(signal_name))).toEqual(slotNames('each', asked))
        const { score } = combineSignals(signals).explicit
        expect(score).toBeCloseTo(combinedScore(asked, assessment) ?? Number.NaN)
      }),
    )
  })

  it('have the comment once, and the fields of the app', () => {
    const signals = signalsFor('each', criteria, { answers, comment: 'Good.' }, (score, key) => ({
      weight: 1,
      metadata: { key, score },
    }))
    expect(signals.map(({ qualitative_feedback }) => qualitative_feedback)).toEqual([
      'Good.',
      undefined,
      undefined,
    ])
    expect(signals[2]).toMatchObject({
      weight: 1,
      metadata: { key: 'safety', score: -1, criteria: { safety: -1 }, answers: { safety: 'no' } },
    })
  })

  it('lead back to the assessment', () => {
    for (const mode of ['combined', 'each'] as const) {
      const signals = signalsFor(mode, criteria, { answers, comment: 'Good.' })
      expect(assessmentOf(signals)).toEqual({ answers, comment: 'Good.' })
    }
    expect(assessmentOf([null, undefined])).toBeNull()
    expect(assessmentOf([{ score: 1, weight: 1, metadata: { answers: { a: {}, b: null } } }])).toEqual({
      answers: {},
    })
  })
})

const slot = (state: Partial<SlotState>): SlotState => ({
  signal: null,
  status: 'idle',
  error: null,
  ...state,
})

describe('a change', () => {
  const states = signalsFor('each', criteria, { answers: { accuracy: 4, tone: 10 } }).map((signal) =>
    slot(isWithdrawal(signal) ? {} : { signal, status: 'delivered' }),
  )

  it('tells only the slots of which it says something new', () => {
    const changed = signalsFor('each', criteria, { answers: { accuracy: 4, safety: 'yes' } })
    expect(changesOf(changed, states)).toEqual([
      { signal_name: 'quality_assessment_tone', score: 0, weight: 0 },
      expect.objectContaining({ signal_name: 'quality_assessment_safety', score: 0.5 }),
    ])
  })

  it('back to nothing withdraws what is held, or all where that is not known here', () => {
    const names = slotNames('each', criteria)
    expect(withdrawalsOf(names, states).map(({ signal_name }) => signal_name)).toEqual(names.slice(0, 2))
    expect(
      withdrawalsOf(
        names,
        names.map(() => slot({})),
      ),
    ).toHaveLength(3)
  })
})

describe('what stands', () => {
  const usual = { answers: { accuracy: 1 } }

  it('is what the slots hold, else the usual where nothing was said', () => {
    const held = slot({ signal: signalsFor('combined', criteria, { answers })[0] ?? null, status: 'queued' })
    expect(standing([held], usual)).toEqual({ answers })
    expect(standing([slot({})], usual)).toBe(usual)
    expect(standing([slot({ status: 'failed' })], usual)).toBe(usual)
    expect(standing([slot({ status: 'delivered' })], usual)).toBeNull()
  })
})

describe('what is missing', () => {
  it('is what is required and not answered, or not as offered', () => {
    const missing = (given: Record<string, number | string>) =>
      missingOf(criteria, { answers: given }).map(({ key }) => key)
    expect(missing({ accuracy: 4 })).toEqual(['safety'])
    expect(missing({ accuracy: 4, safety: 'perhaps' })).toEqual(['safety'])
    expect(missing(answers)).toEqual([])
    expect(missing({})).toEqual(['accuracy', 'tone', 'safety'])
  })

  it('is what was taken back', () => {
    const taken = withAnswer({ answers }, 'safety', null)
    expect(missingOf(criteria, taken).map(({ key }) => key)).toEqual(['safety'])
    expect(withAnswer(taken, 'safety', 'no')).toEqual({ answers })
  })
})
