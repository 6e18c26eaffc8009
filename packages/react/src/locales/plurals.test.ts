import { describe, expect, it } from 'vitest'
import { translations } from '../testing/allLocales.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { tr } from './tr.ts'

const counts = [0, 1, 2, 3, 5, 11, 21]

describe('Polish', () => {
  it('tells one, few and many', () => {
    expect(counts.map(pl.followUp.left)).toEqual([
      'Pozostało 0 znaków',
      'Pozostał 1 znak',
      'Pozostały 2 znaki',
      'Pozostały 3 znaki',
      'Pozostało 5 znaków',
      'Pozostało 11 znaków',
      'Pozostało 21 znaków',
    ])
    expect([12, 22, 25, 102].map(pl.followUp.left)).toEqual([
      'Pozostało 12 znaków',
      'Pozostały 22 znaki',
      'Pozostało 25 znaków',
      'Pozostały 102 znaki',
    ])
  })

  it('has a form for halves', () => {
    expect([0.5, 1, 1.5, 5].map((stars) => pl.starRating.stars(stars, 5))).toEqual([
      '0,5 gwiazdki',
      '1 gwiazdka',
      '1,5 gwiazdki',
      '5 gwiazdek',
    ])
  })
})

describe('Arabic', () => {
  it('tells none, one, two, few, many and more', () => {
    expect([...counts, 100, 103].map(ar.followUp.left)).toEqual([
      'لم يتبقَّ أي حرف',
      'تبقّى حرف واحد',
      'تبقّى حرفان',
      'تبقّت 3 أحرف',
      'تبقّت 5 أحرف',
      'تبقّى 11 حرفًا',
      'تبقّى 21 حرفًا',
      'تبقّى 100 حرف',
      'تبقّت 103 أحرف',
    ])
  })

  it('names half of a star by its number', () => {
    expect([0.5, 1, 1.5, 2].map((stars) => ar.starRating.stars(stars, 5))).toEqual([
      '0.5 نجمة',
      'نجمة واحدة',
      '1.5 نجمة',
      'نجمتان',
    ])
  })
})

describe('Hebrew', () => {
  it('has words for one and two', () => {
    expect(counts.map(he.correctionEditor.changed)).toEqual([
      '0 מילים שונו',
      'מילה אחת שונתה',
      'שתי מילים שונו',
      '3 מילים שונו',
      '5 מילים שונו',
      '11 מילים שונו',
      '21 מילים שונו',
    ])
  })
})

describe('French and Portuguese', () => {
  it('count less than two in the singular', () => {
    const said = [0, 0.5, 1, 1.5, 2]
    expect(said.map((stars) => fr.starRating.stars(stars, 5))).toEqual([
      '0 étoile',
      '0,5 étoile',
      '1 étoile',
      '1,5 étoile',
      '2 étoiles',
    ])
    expect(said.map((stars) => pt.starRating.stars(stars, 5))).toEqual([
      '0 estrela',
      '0,5 estrela',
      '1 estrela',
      '1,5 estrela',
      '2 estrelas',
    ])
  })
})

describe('German', () => {
  it('counts and groups as it does', () => {
    expect([0, 1, 2, 12_345].map(de.correctionEditor.changed)).toEqual([
      '0 Wörter geändert',
      '1 Wort geändert',
      '2 Wörter geändert',
      '12.345 Wörter geändert',
    ])
  })
})

describe('Turkish', () => {
  it('keeps the singular after a number', () => {
    expect([1, 5].map((stars) => tr.starRating.stars(stars, 5))).toEqual(['1 yıldız', '5 yıldız'])
  })
})

describe.each(translations)('%s', (_name, { correctionEditor, followUp, starRating }) => {
  it.each([
    ['characters left', followUp.left],
    ['characters too many', followUp.over],
    ['words changed', correctionEditor.changed],
    ['stars', (stars: number) => starRating.stars(stars, 50)],
  ])('has another text for each number of %s', (_what, label) => {
    const said = counts.map(label)
    expect(new Set(said).size).toBe(counts.length)
    expect(said.filter((text) => !text || text.includes('#'))).toEqual([])
  })
})
