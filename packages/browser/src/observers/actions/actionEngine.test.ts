import { FeedbackSignal, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { handClock } from '../../testing/handClock.ts'
import { type ActionEngineOptions, createActionEngine } from './actionEngine.ts'
import { type ActionName, actionNames } from './actionNames.ts'

const open = (options: ActionEngineOptions = {}) => {
  const clock = handClock()
  return { clock, ...createActionEngine({ clock, ...options }) }
}

const names = Object.keys(actionNames) as ActionName[]

describe('an action', () => {
  it.each(names)('%s is a signal that a gateway takes, with the default of its name', (action) => {
    const signal = open()[action]('a', { atOnce: true })
    expect(signal && FeedbackSignal['~standard'].validate(signal)).not.toHaveProperty('issues')
    expect(signal).toMatchObject({
      ...signalDefaults[actionNames[action]],
      signal_name: actionNames[action],
      metadata: { times: 1 },
    })
  })

  it.each(names)('%s is worth what the app says, once or always', (action) => {
    const engine = open({ strengths: { [action]: { score: 0.1, weight: 0.2 } } })
    expect(engine[action]('a', { atOnce: true })).toMatchObject({ score: 0.1, weight: 0.2 })
    const details = { atOnce: true, score: -0.1, metadata: { format: 'pdf' } }
    expect(engine[action]('a', details)).toMatchObject({
      score: -0.1,
      weight: 0.2,
      metadata: { format: 'pdf', times: 2 },
    })
  })

  it('that overrides nothing keeps its default', () => {
    const { saved } = open({ strengths: { saved: { weight: undefined, score: 1 } } })
    expect(saved('a', { score: undefined })).toMatchObject({ score: 1, weight: signalDefaults.saved.weight })
  })

  it('is counted by answer and by kind', () => {
    const { linkClicked, codeRun } = open()
    linkClicked('a')
    expect(linkClicked('a').metadata).toEqual({ times: 2 })
    expect(linkClicked('b').metadata).toEqual({ times: 1 })
    expect(codeRun('a').metadata).toEqual({ times: 1 })
  })
})

describe('asking again', () => {
  it('is worse the sooner after the answer was there', () => {
    const { clock, answered, regenerated } = open()
    answered('slow')
    clock.advance(30_000)
    answered('quick')
    clock.advance(3_000)
    // A row of a virtualised list that has come again.
    answered('slow')
    expect(regenerated('slow')).toMatchObject({ score: -0.5, metadata: { since_answer_ms: 33_000 } })
    expect(regenerated('quick')).toMatchObject({ score: -0.68, metadata: { since_answer_ms: 3_000 } })
    expect(regenerated('never seen').metadata).toEqual({ regenerations: 1, times: 1 })
  })

  it('is worse the more answers to one question have been refused', () => {
    const { regenerated } = open()
    const scores = ['a', 'b', 'c'].map((id) => regenerated(id, { turn: 'question' }).score)
    expect(scores).toEqual([-0.5, -0.6, -0.7])
    expect(regenerated('d', { turn: 'another' }).score).toBe(-0.5)
    expect(regenerated('e').score).toBe(-0.5)
    expect(regenerated('e').metadata).toMatchObject({ regenerations: 2 })
  })
})

describe('stopping', () => {
  it('is worse the less had come', () => {
    const { stopped } = open()
    expect(stopped('a', { share: 1 / 3 })).toMatchObject({ score: -0.367, metadata: { share: 0.333 } })
    expect(stopped('a').metadata).toEqual({ times: 2 })
  })
})

describe('the next question', () => {
  it('tells something only at once', () => {
    const { clock, answered, followedUp } = open()
    expect(followedUp('unknown')).toBeUndefined()
    answered('a')
    clock.advance(15_000)
    expect(followedUp('a')?.metadata).toEqual({ since_answer_ms: 15_000, times: 1 })
    clock.advance(1)
    expect(followedUp('a')).toBeUndefined()
  })

  it('is at once where the app says so, and only there', () => {
    const { answered, followedUp } = open()
    answered('a')
    expect(followedUp('a', { atOnce: false })).toBeUndefined()
    expect(followedUp('unknown', { atOnce: true })).toBeDefined()
  })
})

describe('the memory', () => {
  it('keeps a thousand answers, and forgets the oldest', () => {
    const { answered, saved } = open()
    saved('oldest')
    saved('kept')
    for (let index = 0; index < 998; index += 1) answered(`${index}`)
    saved('kept')
    answered('one more')
    answered('and another')
    expect(saved('kept').metadata).toEqual({ times: 3 })
    expect(saved('oldest').metadata).toEqual({ times: 1 })
  })
})
