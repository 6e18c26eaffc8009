import { describe, expect, it } from 'vitest'
import { pluralOf } from './pluralOf.ts'

const polish = pluralOf('pl')({
  one: '# gwiazdka',
  few: '# gwiazdki',
  many: '# gwiazdek',
  other: '# gwiazdki',
})

describe('a plural', () => {
  it('is that of the language', () => {
    expect([0, 1, 2, 3, 5, 11, 21, 22].map(polish)).toEqual([
      '0 gwiazdek',
      '1 gwiazdka',
      '2 gwiazdki',
      '3 gwiazdki',
      '5 gwiazdek',
      '11 gwiazdek',
      '21 gwiazdek',
      '22 gwiazdki',
    ])
  })

  it('writes numbers as the language does', () => {
    expect(polish(3.5)).toBe('3,5 gwiazdki')
    expect(pluralOf('de')({ other: '# Zeichen' })(12_345)).toBe('12.345 Zeichen')
  })

  it('has the same digits on a server and in a browser', () => {
    expect(pluralOf('ar-EG')({ other: '#' })(12)).toBe('12')
  })

  it('in words is only for the whole number that it names', () => {
    const stars = pluralOf('he')({ one: 'כוכב אחד', two: 'שני כוכבים', other: '# כוכבים' })
    expect([0.5, 1, 1.5, 2].map(stars)).toEqual(['0.5 כוכבים', 'כוכב אחד', '1.5 כוכבים', 'שני כוכבים'])
  })
})
