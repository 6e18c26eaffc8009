import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { parseOrUndefined } from '../internal/json.ts'
import type { Kind } from '../query/kinds.ts'
import { badParameter } from '../query/parameters.ts'
import type { LogPlace, LogRequest } from '../store/logList.ts'

const LAST_BIGINT = 2n ** 63n - 1n

const isPlace = (text: string) => BigInt(text) <= LAST_BIGINT

const finite = v.nullable(v.pipe(v.number(), v.finite()))

/** List, number in the order of arrival, score, weight. */
const Written = v.strictTuple([
  v.pipe(v.string(), v.maxLength(16)),
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/), v.check(isPlace)),
  finite,
  finite,
])

type List = Pick<LogRequest, 'filter' | 'sort'>

// A place in one list is none in another, so a cursor knows its list.
const listOf = ({ filter, sort }: List) =>
  createHash('sha256')
    .update(JSON.stringify([filter, sort]))
    .digest('base64url')
    .slice(0, 16)

/** The text of a cursor, read as far as that goes without its list. */
export const cursorKind: Kind<v.InferOutput<typeof Written>> = {
  read(text) {
    if (text.length > 300 || !/^[\w-]+$/.test(text)) return undefined
    const written = v.safeParse(Written, parseOrUndefined(Buffer.from(text, 'base64url').toString()))
    return written.success ? written.output : undefined
  },
  must: 'must be the next_cursor of an earlier page',
  json: { type: 'string' },
}

/** The cursor of a place in a list. */
export const writeCursor = (list: List, { seq, score, weight }: LogPlace): string =>
  Buffer.from(JSON.stringify([listOf(list), String(seq), score, weight])).toString('base64url')

/** The place that a cursor names, or a 400 where it is of another list. */
export function readCursor([list, seq, score, weight]: v.InferOutput<typeof Written>, of: List): LogPlace {
  const scored = of.sort === 'best' || of.sort === 'worst'
  if (list !== listOf(of) || (scored && (score === null || weight === null)))
    throw badParameter('cursor', 'must be the next_cursor of a page of this very list')
  return { seq: BigInt(seq), score, weight }
}
