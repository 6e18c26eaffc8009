import { implicitWeights, signalDefaults } from '@feedback-signals/protocol'
import { describe, expect, it } from 'vitest'
import { regenerationStrength, stopStrength } from './actionStrength.ts'

describe('asking again', () => {
  it.each([
    [undefined, 0, -0.5, 0.5],
    [60_000, 0, -0.5, 0.5],
    [5_000, 0, -0.6, 0.525],
    [0, 0, -0.7, 0.55],
    [undefined, 1, -0.6, 0.55],
    [undefined, 2, -0.7, 0.6],
    [0, 1, -0.8, 0.6],
    [0, 2, -0.9, 0.6],
    [0, 50, -0.9, 0.6],
  ])('%s ms after the answer, %i times before, is worth %f (%f)', (sinceMs, repeats, score, weight) => {
    expect(regenerationStrength(sinceMs, repeats, 10_000)).toEqual({ score, weight })
  })

  it('late and for the first time is the default', () => {
    expect(signalDefaults.regenerated).toMatchObject(regenerationStrength(undefined, 0, 10_000))
  })
})

describe('stopping', () => {
  it.each([
    [0, -0.5],
    [0.25, -0.4],
    [1, -0.1],
    [7, -0.1],
  ])('an answer of which %f had come is worth %f', (share, score) => {
    expect(stopStrength(share).score).toBe(score)
  })

  it('is worth the default where nobody knows how far it was', () => {
    expect(signalDefaults.stopped).toMatchObject(stopStrength(undefined))
  })

  it('weighs as behaviour does', () => {
    expect(stopStrength(0).weight).toBeGreaterThanOrEqual(implicitWeights.least)
    expect(stopStrength(0).weight).toBeLessThanOrEqual(implicitWeights.most)
  })
})
