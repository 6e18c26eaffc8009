import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allLocales, translations } from '../testing/allLocales.ts'
import { labelsOf, spoken, textsOf } from '../testing/localeTexts.ts'
import { en } from './en.ts'

const english = textsOf(en)

/** Words that are the same in English. Whatever else is the same was forgotten. */
const alike: Record<string, string[]> = { de: ['qualityAssessment.optional'] }

/** Languages that have other words on their keyboards. */
const ownKeys = ['de', 'es', 'fr', 'it']

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
}

/** What stays Latin in every script: names of keys, of a format, and of criteria that a test made up. */
const latin = /JSON|Ctrl|Enter|Alt|F10|Tone|Depth/g

it('there are fifteen languages', () => {
  expect(
    allLocales
      .map(([name]) => name)
      .sort()
      .join(' '),
  ).toBe('ar de en es fr he hi it ja ko nl pl pt tr zh')
})

it('nothing else of the kit imports a language, so that it is loaded only when used', () => {
  const sources = globSync('**/*.{ts,tsx}', {
    cwd: join(import.meta.dirname, '..'),
    exclude: ['**/*.{test,stories}.*', 'testing/**'],
  })
  expect(sources.length).toBeGreaterThan(100)
  const importers = sources.filter((path) =>
    /(?:from|import\()\s*'[^']*locales\/(?!Locale\.ts)/.test(
      readFileSync(join(import.meta.dirname, '..', path), 'utf8'),
    ),
  )
  expect(importers).toEqual([])
})

it('every label that is a function is heard here', () => {
  const functions = labelsOf(en).filter(([, label]) => typeof label === 'function')
  expect(Object.keys(spoken(en)).sort()).toEqual(functions.map(([path]) => path).sort())
})

describe.each(translations)('%s', (name, locale) => {
  const texts = textsOf(locale)

  it('says that it is that language', () => {
    expect(new Intl.Locale(locale.lang).language).toBe(name)
  })

  it('has every label of every widget, and none of another', () => {
    const pathsOf = (labels: [string, unknown][]) => labels.map(([path]) => path).sort()
    expect(pathsOf(labelsOf(locale))).toEqual(pathsOf(labelsOf(en)))
  })

  it('leaves none empty, with a blank at its end, or with a placeholder', () => {
    expect(
      Object.entries(texts).filter(([, text]) => !text || text !== text.trim() || text.includes('#')),
    ).toEqual([])
  })

  it('leaves nothing in English', () => {
    const same = Object.keys(texts).filter((path) => texts[path] === english[path])
    const keys = ownKeys.includes(name) ? [] : ['correctionEditor.keys']
    expect(same.sort()).toEqual([...keys, ...(alike[name] ?? [])].sort())
  })

  it('is written in its own script', () => {
    const script = scripts[name] ?? /\p{Script=Latin}/u
    const strange = Object.entries(texts).filter(([path, text]) => {
      const rest = text.replace(latin, '')
      const isForeign = scripts[name] !== undefined && /\p{Script=Latin}/u.test(rest)
      return isForeign || (!script.test(rest) && path !== 'correctionEditor.keys')
    })
    expect(strange).toEqual([])
  })

  it('says what is the same in English with the same words in every widget', () => {
    // In English the verb of a button and the adjective of a reason; a menu of more, and more of a list.
    const apart = ['feedbackBar.edit']
    const words = new Map<string, Set<string>>()
    for (const [path, text] of Object.entries(texts)) {
      const key = english[path] ?? ''
      if (!apart.includes(path)) words.set(key, (words.get(key) ?? new Set()).add(text))
    }
    expect([...words].filter(([, said]) => said.size > 1)).toEqual([])
  })

  it('keeps what is put into a label', () => {
    const half = new Intl.NumberFormat(name, { numberingSystem: 'latn' }).format(3.5)
    expect(spoken(locale)).toMatchObject({
      'compare.answer': expect.stringContaining('2'),
      'compare.better': expect.stringContaining('2'),
      'correctionEditor.changed': expect.stringContaining('7'),
      'correctionEditor.invalidJson': expect.stringMatching(/12.*34.*\}/),
      'followUp.left': expect.stringContaining('7'),
      'followUp.over': expect.stringContaining('7'),
      'qualityAssessment.stars': expect.stringContaining(half),
      'qualityAssessment.unmet': expect.stringMatching(/Tone.*Depth/),
      'selectionFeedback.available': expect.stringContaining('Alt+F10'),
      'starRating.stars': expect.stringContaining(half),
    })
  })

  it('says where a JSON text ends too early', () => {
    const text = locale.correctionEditor.invalidJson({ line: 12, column: 34, found: '' })
    expect(text).toMatch(/12.*34/)
    expect(text).not.toMatch(/undefined|[\u2066\u2069]|[,，、:：(（]\s*[)）]?$/)
  })
})
