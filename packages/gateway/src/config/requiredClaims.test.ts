import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { RequiredClaims } from './requiredClaims.ts'

const read = (json: string) => v.safeParse(RequiredClaims, JSON.parse(json))

// Every name that an object has without being asked, and some that look like more than a name.
const names = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'length',
  '',
  'a.b',
  'https://app.example/role',
]

it.each(names)('keeps the claim %j', (name) => {
  const json = `{${JSON.stringify(name)}:"required"}`
  const { output } = read(json)
  expect(Object.entries(Object(output))).toEqual([[name, 'required']])
  expect(Object.getPrototypeOf(output)).toBe(Object.prototype)
})

it('keeps them again when it reads what it has read', () => {
  const json = '{"__proto__":"a","constructor":"b","iss":"c"}'
  const { output } = read(json)
  expect(JSON.stringify(v.parse(RequiredClaims, output))).toBe(json)
})

it('gives the value of no claim to other objects', () => {
  read('{"__proto__":"a","constructor":"b"}')
  expect(JSON.stringify({})).toBe('{}')
  expect({}.constructor).toBe(Object)
})

describe('refuses a value that a token could not be told by:', () => {
  const values = [
    '{}',
    '{"__proto__":"a"}',
    '[]',
    '["a"]',
    'null',
    '1e999',
    '9007199254740992',
    '-9007199254740993',
  ]
  it.each(values)('%s', (value) => {
    for (const name of ['iss', '__proto__', 'constructor']) {
      const [issue] = read(`{"ok":"a","${name}":${value}}`).issues ?? []
      expect(issue?.path?.map(({ key }) => key)).toEqual([name])
      expect(issue?.message).toMatch('must be text')
    }
  })
  it.each(['[]', 'null', '"iss"', '7'])('claims that are %s', (claims) => {
    expect(read(claims).success).toBe(false)
  })
})
