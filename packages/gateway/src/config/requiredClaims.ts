import * as v from 'valibot'
import { pathItem } from '../internal/issuePath.ts'
import { isObject } from '../internal/json.ts'

const message = 'must be text, true, false or a number of at most 2^53 - 1'

// Beyond that, JSON.parse makes one number of several: a token with a neighbour of what is required would pass.
const isExact = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER

const Claim = v.union([v.string(), v.boolean(), v.pipe(v.number(), v.check(isExact, message))], message)

/** The claims that a token has to have, and what each has to be. */
export type RequiredClaims = Record<string, v.InferOutput<typeof Claim>>

// A copy, by a way that makes a field of `__proto__` too, where an assignment would set the object's prototype.
const copy = (claims: RequiredClaims): RequiredClaims => Object.fromEntries(Object.entries(claims))

/**
 * Schema of required claims, whatever their names. Not a record of Valibot's: that leaves `constructor`, `prototype` and
 * `__proto__` out without a word, and a claim that is left out is one that no token needs.
 */
export const RequiredClaims = v.pipe(
  v.custom<RequiredClaims>(isObject, 'must be an object'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const [name, value] of Object.entries(dataset.value)) {
      const [issue] = v.safeParse(Claim, value).issues ?? []
      if (issue) addIssue({ message: issue.message, path: [pathItem(name)] })
    }
  }),
  v.transform(copy),
)
