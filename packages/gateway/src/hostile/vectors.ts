import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { compact, macJws } from './rawJws.ts'

const text = v.exactOptional(v.string())
const Key = v.object({
  kty: v.picklist(['oct', 'RSA', 'EC']),
  alg: text,
  k: text,
  n: text,
  e: text,
  crv: text,
  x: text,
  y: text,
})

const Vectors = v.object({
  testGroups: v.array(
    v.looseObject({
      public: v.optional(Key),
      private: v.optional(Key),
      tests: v.array(
        v.object({
          tcId: v.number(),
          comment: v.string(),
          jws: v.unknown(),
          result: v.picklist(['valid', 'invalid']),
        }),
      ),
    }),
  ),
})

/** A key as JSON, and what is signed by it or is said to be. */
export interface Vector {
  name: string
  key: v.InferOutput<typeof Key>
  jws: string
  isValid: boolean
}

const file = fileURLToPath(
  new URL('../../../../../shared/data/wycheproof/json_web_signature_test.json', import.meta.url),
)

const textOf = (jws: unknown) => (typeof jws === 'string' ? jws : JSON.stringify(jws))

function fromFile(): Vector[] {
  const { testGroups } = v.parse(Vectors, JSON.parse(readFileSync(file, 'utf8')))
  return testGroups.flatMap((group) => {
    const key = group.public ?? group.private
    if (!key) return []
    return group.tests.map(({ tcId, comment, jws, result }) => ({
      name: `${tcId} ${comment}`,
      key,
      jws: textOf(jws),
      isValid: result === 'valid',
    }))
  })
}

function ofOurOwn(): Vector[] {
  const secret = Buffer.alloc(32, 7)
  const key = { kty: 'oct' as const, alg: 'HS256', k: secret.toString('base64url') }
  const good = macJws({ alg: 'HS256' }, 'foo', secret)
  const bad = [
    good.slice(0, -2),
    `${good}A`,
    good.replace('.', '..'),
    macJws({ alg: 'HS256' }, 'foo', 'x'),
    macJws({ alg: 'HS512' }, 'foo', secret, 'HS512'),
    compact({ alg: 'none' }, 'foo'),
    '',
  ]
  return [
    { name: 'good', key, jws: good, isValid: true },
    ...bad.map((jws, at) => ({ name: `bad ${at}`, key, jws, isValid: false })),
  ]
}

/** Wycheproof's vectors for signed tokens, where the shared data is; else a few of our own. */
export const isShared: boolean = existsSync(file)
export const vectors: readonly Vector[] = isShared ? fromFile() : ofOurOwn()
