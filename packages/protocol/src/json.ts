import * as v from 'valibot'
import { limits } from './limits.ts'

/** A place inside a JSON value and what is wrong there. */
export interface JsonProblem {
  /** Keys and indices from the value to the place. */
  path: (string | number)[]
  message: string
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

const textProblem = (value: string) => {
  if (value.includes('\0')) return 'must not contain a NUL character'
  // With the u flag a surrogate pair is one character, so only a lone surrogate matches.
  if (/\p{Surrogate}/u.test(value)) return 'must not contain half of a surrogate pair'
  return undefined
}

const leafProblem = (value: unknown) => {
  if (typeof value === 'string') return textProblem(value)
  // JSON.parse reads 1e999 as Infinity, which JSON.stringify then writes as null.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'must be finite'
  return undefined
}

/**
 * The first thing inside a JSON value that cannot be stored and read back as it was: NUL characters, lone
 * surrogates, non-finite numbers, or more than `depth` levels of objects and arrays.
 * `undefined` where there is none. Does not recurse, so depth cannot exhaust the stack.
 */
export function findJsonProblem(value: unknown, depth: number = limits.depth): JsonProblem | undefined {
  const open: { value: unknown; path: (string | number)[] }[] = [{ value, path: [] }]
  for (let item = open.pop(); item; item = open.pop()) {
    const { path } = item
    const message = leafProblem(item.value)
    if (message) return { path, message }
    if (!isContainer(item.value)) continue
    if (path.length >= depth) return { path, message: `must not be nested more than ${depth} levels deep` }
    const children = Object.entries(item.value)
    for (const [key, child] of children.reverse()) {
      const badKey = textProblem(key)
      if (badKey) return { path, message: `has a key that ${badKey}` }
      open.push({ value: child, path: [...path, Array.isArray(item.value) ? Number(key) : key] })
    }
  }
  return undefined
}

/** Text that PostgreSQL can store: no NUL, no lone surrogate. */
export const text = v.pipe(
  v.string('must be text'),
  v.check(
    (value) => textProblem(value) === undefined,
    ({ input }) => textProblem(input) ?? '',
  ),
)

const isObject = (value: unknown): value is Record<string, unknown> =>
  isContainer(value) && !Array.isArray(value)

const pathItem = (key: string | number): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: undefined,
  key,
  value: undefined,
})

/** An object whose whole content can be stored. It stands one level below the body, so it may be one less deep. */
export const jsonObject = v.pipe(
  v.custom<Record<string, unknown>>(isObject, 'must be an object'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const problem = findJsonProblem(dataset.value, limits.depth - 1)
    if (!problem) return
    const [first, ...rest] = problem.path
    addIssue({
      message: problem.message,
      ...(first !== undefined && { path: [pathItem(first), ...rest.map(pathItem)] }),
    })
  }),
)
