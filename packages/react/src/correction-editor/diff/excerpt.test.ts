import { expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import type { DiffPiece } from './pieces.ts'

const same = (text: string): DiffPiece => ({ kind: 'same', text })
const added: DiffPiece = { kind: 'added', text: 'new ' }
const long = 'word '.repeat(200)

it('shows a short text whole', () => {
  const pieces = [same('before '), added, same('after')]
  expect(excerptOf(pieces, 10)).toEqual({ shown: pieces, more: false })
})

it('shows of long unchanged text what is beside a change, in whole words', () => {
  const { shown } = excerptOf([same(long), added, same(long), added, same(long)], 10)
  expect(shown.map(({ kind }) => kind)).toEqual([
    ...['gap', 'same', 'added', 'same', 'gap'],
    ...['same', 'added', 'same', 'gap'],
  ])
  for (const piece of shown) {
    if (piece.kind !== 'same') continue
    expect(piece.text.length).toBeLessThan(100)
    expect(piece.text.trim()).toMatch(/^word\b.*\bword$/)
  }
})

it('leaves out what is beyond the most pieces, and the end of a removed text that is endless', () => {
  const pieces = Array.from({ length: 9 }, () => [added, same('x ')]).flat()
  expect(excerptOf(pieces, 6)).toEqual({ shown: pieces.slice(0, 6), more: true })
  const { shown } = excerptOf([{ kind: 'removed', text: 'x'.repeat(100_000) }], 6)
  expect(JSON.stringify(shown).length).toBeLessThan(5_000)
  expect(shown.at(-1)).toEqual({ kind: 'gap' })
})

it('shows something of a text without a space', () => {
  const { shown } = excerptOf([added, same('界'.repeat(500)), added], 6)
  expect(shown.map((piece) => (piece.kind === 'gap' ? 'gap' : piece.text.length))).toEqual([
    4,
    90,
    'gap',
    90,
    4,
  ])
})
