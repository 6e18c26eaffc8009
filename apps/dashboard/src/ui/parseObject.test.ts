import { expect, it } from 'vitest'
import { parseObject } from './parseObject.ts'

it('reads an object', () => {
  expect(parseObject(' {"a": 1} ')).toEqual({ value: { a: 1 } })
})

it.each(['[]', 'null', '1'])('refuses %s, which is none', (text) => {
  expect(parseObject(text).problem).toContain('must be an object')
})

it('says why text is no JSON', () => {
  expect(parseObject('{a}').problem).toContain('no JSON')
})
