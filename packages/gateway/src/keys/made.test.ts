import { expect, it } from 'vitest'
import { digestOf, endsOf, looksMade, makeKey } from './made.ts'

it('makes keys of 256 bits, each another, that a config could hold as well', () => {
  const keys = Array.from({ length: 100 }, () => makeKey())
  expect(new Set(keys).size).toBe(100)
  for (const key of keys) {
    expect(key).toMatch(/^sk-[\w.-]+$/)
    expect(Buffer.from(key.slice('sk-fbs-'.length), 'base64url')).toHaveLength(32)
    expect(looksMade(key)).toBe(true)
  }
})

it.each(['sk-demo', 'sk-fbs-', `${makeKey()}a`, ` ${makeKey()}`, 'sk-ant-REDACTED'])(
  'does not take %s for one',
  (text) => expect(looksMade(text)).toBe(false),
)

it('keeps the SHA-256', () => {
  // NIST's example of one block, FIPS 180-4.
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('shows four characters of each end, and of a short key nothing', () => {
  const key = makeKey(() => Buffer.alloc(32, 'abc'))
  expect(endsOf(key)).toEqual({ beginning: key.slice(0, 11), ending: key.slice(-4) })
  expect(endsOf(`sk-${'0123456789'.repeat(3)}`)).toEqual({ beginning: 'sk-0123', ending: '6789' })
  expect(endsOf('sk-demo')).toBeUndefined()
  expect(endsOf(`sk-${'x'.repeat(23)}`)).toBeUndefined()
})
