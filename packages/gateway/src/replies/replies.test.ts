import { describe, expect, test } from 'vitest'
import { replies } from './replies.ts'
import type { Reply } from './reply.ts'

const words = (text: string) => text.split(/\s+/).length

const fences = (text: string) => text.split('\n').filter((line) => /^\s*```/.test(line))

const blocks = (text: string, language: string) =>
  [...text.matchAll(/^\s*```(\w*)\n([\s\S]*?)^\s*```/gm)]
    .filter(([, named]) => named === language)
    .map(([, , code]) => code ?? '')

const tables = (text: string) => text.match(/(?:^\|.*(?:\n|$))+/gm) ?? []

const idsWhere = (isTrue: (reply: Reply) => boolean) => replies.filter(isTrue).map((reply) => reply.id)

const sound = replies.filter((reply) => reply.flaw === undefined)
const flawed = replies.filter((reply) => reply.flaw !== undefined)

describe('the bundled set', () => {
  test('has at least 48 replies, each with an id of its own', () => {
    expect(replies.length).toBeGreaterThanOrEqual(48)
    expect(new Set(replies.map((reply) => reply.id)).size).toBe(replies.length)
  })

  test('has no text twice', () => {
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(replies.length)
  })

  test('has at least a dozen answers to correct, each of which says what is wrong', () => {
    expect(flawed.length).toBeGreaterThanOrEqual(12)
    expect(idsWhere((reply) => reply.flaw !== undefined && words(reply.flaw) < 5)).toEqual([])
  })

  test('names exactly the wrong answers wrong', () => {
    expect(idsWhere((reply) => reply.id.includes('wrong-'))).toEqual(flawed.map((reply) => reply.id))
  })

  test('covers one-liners and answers of 600 to 1200 words', () => {
    const long = replies.map((reply) => words(reply.text)).filter((count) => count >= 600)
    expect(long.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...long)).toBeLessThanOrEqual(1200)
    expect(replies.filter((reply) => !reply.text.includes('\n')).length).toBeGreaterThanOrEqual(5)
  })

  test.each([
    ['a table', /^\|.+\|\n\s*\| -/m],
    ['a nested list', /^ {2,}- /m],
    ['an ordered list', /^1\. /m],
    ['a task list', /^- \[ \] /m],
    ['a heading', /^## /m],
    ['a quote', /^> /m],
    ['a link', /\]\(https:/],
    ['inline code', /[^`]`[^`\n]+`/],
    ['right-to-left text', /\p{sc=Arabic}|\p{sc=Hebrew}/u],
    ['text without spaces', /\p{sc=Han}/u],
    ['an emoji of several code points', /\u200d/],
  ])('contains %s', (_name, pattern) => {
    expect(replies.some((reply) => pattern.test(reply.text))).toBe(true)
  })

  test.each(['ts', 'tsx', 'js', 'python', 'sql', 'bash', 'rust', 'go', 'css', 'json', 'yaml', 'http'])(
    'contains code in %s',
    (language) => {
      expect(replies.some((reply) => blocks(reply.text, language).length > 0)).toBe(true)
    },
  )
})

describe('every reply', () => {
  test('has a kebab-case id and lower-case keywords', () => {
    const isLower = (keyword: string) => keyword === keyword.toLowerCase().trim() && keyword !== ''
    expect(idsWhere((reply) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(reply.id))).toEqual([])
    expect(idsWhere((reply) => !reply.keywords.every(isLower))).toEqual([])
  })

  test('opens each code block with its language and closes it', () => {
    const isBalanced = (lines: readonly string[]) =>
      lines.length % 2 === 0 &&
      lines.every((line, index) => (index % 2 === 0 ? /^\s*```\w+$/ : /^\s*```$/).test(line))
    expect(idsWhere((reply) => !isBalanced(fences(reply.text)))).toEqual([])
  })

  test('has as many cells in each row of a table as in its head', () => {
    const cells = (row: string) => row.split('|').length
    const isEven = (table: string) => new Set(table.trim().split('\n').map(cells)).size === 1
    expect(idsWhere((reply) => !tables(reply.text).every(isEven))).toEqual([])
  })

  test('is text that can be sent as it is', () => {
    expect(idsWhere((reply) => reply.text === '' || reply.text !== reply.text.trim())).toEqual([])
    expect(idsWhere((reply) => /~~~|\0/.test(reply.text))).toEqual([])
  })
})

test('JSON in an answer that is not wrong on purpose parses', () => {
  const json = sound.flatMap((reply) => blocks(reply.text, 'json'))
  expect(json.length).toBeGreaterThan(0)
  for (const code of json) expect(() => JSON.parse(code)).not.toThrow()
})
