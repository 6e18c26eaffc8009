import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiffer, type TextDiff } from './differ.ts'
import { runNow } from './job.ts'

const diff = (before: string, after: string) => runNow(createDiffer(before).compare(after))

const shown = ({ pieces }: TextDiff) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

const without = ({ pieces }: TextDiff, kind: string) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

const words = ['the', 'cat', 'sat', ',', '.', '\n', ' ', '  ', '\r\n', 'мышь', '猫', "don't", '👍🏽', 'é']
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
const anyText = fc.oneof(text, fc.string({ unit: 'binary' }))

describe('a diff', () => {
  it.each([
    ['The quick brown fox', 'A slow red fox', '[-The quick brown-]{+A slow red+} fox', 3],
    ['Sixty percent', 'Seventy percent', '[-Sixty-]{+Seventy+} percent', 1],
    ['Yes it is', 'Yes, it is', 'Yes{+,+} it is', 1],
    ['1,400,000 or 1.5', '1,500,000 or 1.50', '[-1,400,000-]{+1,500,000+} or [-1.5-]{+1.50+}', 2],
    ["I don't know", 'I do know', "I [-don't-]{+do+} know", 1],
    ['Привет мир', 'Привет, дорогой мир', 'Привет{+, дорогой+} мир', 2],
    ['مرحبا بالعالم', 'مرحبا بكم', 'مرحبا [-بالعالم-]{+بكم+}', 1],
    ['今日は天気', '今日は良い天気', '今日は{+良い+}天気', 2],
    ['one\ntwo', 'one\n\ntwo', 'one\n{+\n+}two', 1],
    ['a  b', 'a b', 'a[-  -]{+ +}b', 1],
    ['👨‍👩‍👧 home', '👨‍👩‍👦 home', '[-👨‍👩‍👧-]{+👨‍👩‍👦+} home', 1],
    ['', 'All new', '{+All new+}', 2],
    ['All gone', '', '[-All gone-]', 2],
  ])('of %j and %j goes by words', (before, after, expected, distance) => {
    const found = diff(before, after)
    expect(shown(found)).toBe(expected)
    expect(found.editDistance).toBe(distance)
  })

  it('holds both texts, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const found = diff(before, after)
        expect(without(found, 'added')).toBe(before)
        expect(without(found, 'removed')).toBe(after)
      }),
    )
  })

  it('says nothing changed of equal texts only, and never more than everything', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { editDistance, changedFraction } = diff(before, after)
        expect(editDistance === 0).toBe(before === after)
        expect(changedFraction > 0).toBe(before !== after)
        expect(changedFraction).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the share of the longer text', () => {
    expect(diff('a b c d', 'a b c x').changedFraction).toBe(0.25)
    expect(diff('a', 'a b c d').changedFraction).toBe(0.75)
    expect(diff('one two three', 'vier fünf sechs').changedFraction).toBe(1)
  })
})

const long = (lines: number) =>
  Array.from(
    { length: lines },
    (_, line) => `Line ${line} says that value ${line * 7} is a number of its own.`,
  )

describe('an answer of 100 KB', () => {
  const before = long(1_900)
  const original = before.join('\n')

  it('is compared word for word', () => {
    expect(original.length).toBeGreaterThan(100_000)
    const after = before.map((line, at) => (at % 95 === 3 ? line.replace('number', 'figure') : line))
    const found = diff(original, after.join('\n'))
    expect(found.editDistance).toBe(20)
    expect(found.pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, () => 'figure'),
    )
  })

  it('is compared where all of it is one line', () => {
    const line = before.join(' ')
    const found = diff(line, `So ${line.replace('value 700', 'sum 700')} The end.`)
    expect(found.editDistance).toBe(1 + 1 + 3)
  })

  it('is replaced where nothing is left, within some pauses', () => {
    const other = original.replace(/\w/g, 'x')
    const steps = createDiffer(original).compare(other)
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses += 1
    expect(pauses).toBeGreaterThan(10)
    expect(step.value.changedFraction).toBeGreaterThan(0.5)
    expect(without(step.value, 'removed')).toBe(other)
  })
})
