import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickReply } from './pickReply.ts'
import { replies } from './replies.ts'

const general = replies.filter((reply) => reply.keywords.length === 0)
const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('a natural prompt gets a fitting reply', () => {
  test.each([
    ['Write a haiku about the sea', 'haiku-sea'],
    ['What is 17 × 24?', 'multiply-17-24'],
    ['Compare TCP and UDP in a table', 'tcp-udp'],
    ['Write a TypeScript debounce', 'typescript-debounce'],
    ['Plan a weekend in Lisbon', 'lisbon-weekend'],
    ['Explain recursion', 'explain-recursion'],
    ['What is the capital of France?', 'capital-of-france'],
    ['What is the capital of Australia?', 'wrong-capital-australia'],
    ["How many r's are in strawberry?", 'wrong-strawberry'],
    ['How far is the Moon?', 'wrong-moon-distance'],
    ['When was the first Moon landing?', 'wrong-moon-landing-date'],
    ['Split a bill of 86 between four people with 15% tip', 'wrong-split-bill'],
    ['Why is my Wi-Fi so slow?', 'wrong-wifi-nonsense'],
    ['Is a tomato a fruit?', 'wrong-overlong-tomato'],
    ['Explain gravity in one sentence', 'wrong-one-sentence-gravity'],
    ['How long do I boil an egg?', 'wrong-language-egg'],
    ['Was 1900 a leap year?', 'wrong-leap-year'],
    ['Is 2100 a leap year?', 'leap-year-2100'],
    ['Hello', 'hello'],
    ['Hi, could you write me a poem?', 'poem-autumn'],
    ['How do I undo my last commit in git?', 'git-undo-commit'],
    ['Kannst du mir bitte sagen, wie man Kaffee kocht?', 'german-coffee'],
    ['Écris une lettre en français', 'french-letter'],
    ['こんにちは', 'japanese-greetings'],
    ['你好', 'chinese-learning'],
    ['كيف أحضر الشاي؟', 'arabic-tea'],
  ])('%s', (prompt, id) => {
    expect(pickReply(prompt).id).toBe(id)
  })
})

test('every reply is the answer to at least one prompt', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => `zzz ${index}`)
  const prompts = [...replies.flatMap((reply) => reply.keywords), ...numbers]
  const given = new Set(prompts.map((prompt) => pickReply(prompt).id))
  expect(replies.map((reply) => reply.id).filter((id) => !given.has(id))).toEqual([])
})

test('case, punctuation and full-width letters make no difference', () => {
  const plain = pickReply('explain recursion').id
  expect(pickReply('EXPLAIN… (recursion)?!').id).toBe(plain)
  expect(pickReply('Ｅｘｐｌａｉｎ ｒｅｃｕｒｓｉｏｎ').id).toBe(plain)
})

test('a keyword inside a longer word does not count', () => {
  expect(general).toContain(pickReply('trusty digits'))
})

test('a longer phrase wins over a single word', () => {
  expect(pickReply('json').id).toBe('json-extract')
  expect(pickReply('three colours as json').id).toBe('wrong-json-invalid')
})

describe('a prompt without any keyword', () => {
  const prompts = Array.from({ length: 200 }, (_, index) => `qqq ${index}`)

  test('gets a general reply', () => {
    for (const prompt of prompts) expect(general).toContain(pickReply(prompt))
  })

  test('gets all of them in turn, none far too often', () => {
    const counts = Map.groupBy(prompts, (prompt) => pickReply(prompt).id)
    expect(counts.size).toBe(general.length)
    const most = Math.max(...[...counts.values()].map((group) => group.length))
    expect(most).toBeLessThan((prompts.length / general.length) * 2)
  })

  test.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['only symbols', '?!…'],
    ['a lone surrogate', '\ud800'],
    ['NUL', '\0'],
  ])('gets one when it is %s', (_name, prompt) => {
    expect(general).toContain(pickReply(prompt))
  })
})

describe('a prompt of 1 MB', () => {
  const pasted = 'lorem ipsum '.repeat(87_382)

  test.each([
    ['before', `Explain recursion\n${pasted}`],
    ['after', `${pasted}\nExplain recursion`],
  ])('is answered when the question stands %s what was pasted', (_where, prompt) => {
    expect(prompt.length).toBeGreaterThan(1024 ** 2 - 100)
    expect(pickReply(prompt).id).toBe('explain-recursion')
  })

  test.each(['a', '\u0301', '\ufdfa', '日', '👩🏽‍🚀', '\ud800', ' '])(
    'of nothing but %j is answered',
    (unit) => {
      expect(replies).toContain(pickReply(unit.repeat(1024 ** 2 / unit.length)))
    },
  )
})

test('any text is answered, and always in the same way', () => {
  fc.assert(
    fc.property(anyText, (prompt) => {
      const reply = pickReply(prompt)
      expect(replies).toContain(reply)
      expect(pickReply(`${prompt}`)).toBe(reply)
    }),
  )
})

test('a keyword is found whatever symbols stand around it', () => {
  const symbols = fc.string({ unit: fc.constantFrom(...' \n.,;!?()[]"/–—…'), maxLength: 40 })
  fc.assert(
    fc.property(symbols, symbols, (before, after) => {
      expect(pickReply(`${before}debounce${after}`).id).toBe('typescript-debounce')
    }),
  )
})
