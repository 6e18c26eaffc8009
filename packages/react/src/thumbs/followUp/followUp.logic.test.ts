import { describe, expect, it } from 'vitest'
import { choicesOf, detailsOf, limitOf, saysSame, withDetails } from './followUp.logic.ts'
import { thumbsFollowUpLabels as labels } from './followUpLabels.ts'
import { mergeLabels } from './mergeLabels.ts'

const vote = { signal_name: 'thumbs_down', score: -1, weight: 1 }

describe('the limit of a comment', () => {
  it.each([
    [undefined, 1000],
    [200, 200],
    [12.7, 12],
    [0, 0],
    [-5, 0],
    [Number.NaN, 1000],
    [Number.POSITIVE_INFINITY, 10_000],
  ])('of %s is %i', (asked, limit) => {
    expect(limitOf(asked)).toBe(limit)
  })
})

describe('the reasons to choose from', () => {
  const keys = (reasons?: Parameters<typeof choicesOf>[1]) =>
    choicesOf('down', reasons, labels).map(({ key }) => key)

  it('are our own in words, unless the app has others for this vote', () => {
    expect(choicesOf('down', { up: ['clear'] }, labels)[0]).toEqual({
      key: 'incorrect',
      label: 'Not correct',
    })
    expect(choicesOf('down', { down: [{ key: 'slow', label: 'Too slow' }, 'style', 'x'] }, labels)).toEqual([
      { key: 'slow', label: 'Too slow' },
      { key: 'style', label: 'Style or tone' },
      { key: 'x', label: 'x' },
    ])
    expect(keys({ down: [] })).toEqual([])
  })

  it('have each key once, and none without', () => {
    expect(keys({ down: ['a', '', 'a', { key: 'a', label: 'Again' }, 'b'] })).toEqual(['a', 'b'])
  })

  it('are 50 of ten thousand', () => {
    expect(keys({ down: Array.from({ length: 10_000 }, (_, index) => `reason ${index}`) })).toHaveLength(50)
  })

  it('keep the words that an app or a locale does not change', () => {
    const merged = mergeLabels({ send: 'Senden', reasons: { style: 'Stil' } }, { reasons: { mine: 'Mine' } })
    expect(merged.send).toBe('Senden')
    expect(merged.reasons).toMatchObject({ style: 'Stil', mine: 'Mine', incorrect: 'Not correct' })
  })
})

describe('what a signal says', () => {
  it('is read as it was written', () => {
    const details = { reasons: ['style'], comment: 'Too long' }
    expect(detailsOf(withDetails(vote, details), 'down', ['incorrect', 'style'])).toEqual(details)
  })

  it('is nothing of the other vote, and no reason that is not on offer', () => {
    const said = withDetails(vote, { reasons: ['style', 'gone'], comment: '' })
    expect(detailsOf(said, 'up', ['style']).reasons).toEqual([])
    expect(detailsOf(said, 'down', ['style']).reasons).toEqual(['style'])
    expect(detailsOf({ ...vote, metadata: { reasons: 'style' } }, 'down', ['style']).reasons).toEqual([])
  })

  it('is the vote alone where nothing is said', () => {
    expect(withDetails(vote, { reasons: [], comment: ' \n' })).toEqual(vote)
  })

  it('keeps the metadata of the app', () => {
    const said = withDetails({ ...vote, metadata: { page: 3 } }, { reasons: ['style'], comment: '' })
    expect(said.metadata).toEqual({ page: 3, reasons: ['style'] })
  })

  it('has nothing in it that a gateway refuses', () => {
    expect(withDetails(vote, { reasons: [], comment: 'a\0b\ud83d' }).qualitative_feedback).toBe('ab\ufffd')
  })

  it('is the same with other space around', () => {
    expect(saysSame({ reasons: ['a'], comment: 'b ' }, { reasons: ['a'], comment: 'b' })).toBe(true)
    expect(saysSame({ reasons: ['a,b'], comment: '' }, { reasons: ['a', 'b'], comment: '' })).toBe(false)
  })
})
