import * as v from 'valibot'
import { publicKeyProblem } from './publicKey.ts'
import { RequiredClaims } from './requiredClaims.ts'
import { filledText, shape } from './rules.ts'

const sizes = ['256', '384', '512'] as const
const algorithms = (['HS', 'RS', 'PS', 'ES'] as const).flatMap((family) =>
  sizes.map((size) => `${family}${size}` as const),
)

const Fields = shape({
  algorithm: v.picklist(algorithms, `must be one of ${algorithms.join(', ')}`),
  secret: v.optional(filledText),
  public_key: v.optional(filledText),
  required_claims: v.optional(RequiredClaims),
})

/** How the tokens of a key's users are checked. */
export type ClientAccess = v.InferOutput<typeof Fields>

type Problem = { field: 'secret' | 'public_key'; message: string } | undefined

// RFC 7518, 3.2: a key of the same size as the hash or larger. A shorter one can be guessed from a single token.
function secretProblem(algorithm: string, secret: string): Problem {
  const least = Number(algorithm.slice(2)) / 8
  if (Buffer.byteLength(secret) >= least) return undefined
  return { field: 'secret', message: `must have at least ${least} bytes, as ${algorithm} asks` }
}

function keyProblem({ algorithm, secret, public_key }: ClientAccess): Problem {
  const [needed, other] = algorithm.startsWith('HS')
    ? (['secret', 'public_key'] as const)
    : (['public_key', 'secret'] as const)
  const given = { secret, public_key }
  if (given[other] !== undefined)
    return { field: other, message: `does not go with ${algorithm}, which takes ${needed}` }
  if (given[needed] === undefined) return { field: needed, message: `is required with ${algorithm}` }
  if (secret !== undefined) return secretProblem(algorithm, secret)
  const problem = public_key === undefined ? undefined : publicKeyProblem(algorithm, public_key)
  return problem === undefined ? undefined : { field: 'public_key', message: problem }
}

/** Schema of a key's client access: how the tokens that users carry beside the key are checked. */
export const ClientAccess = v.pipe(
  Fields,
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? keyProblem(dataset.value) : undefined
    if (!problem || !dataset.typed) return
    const { field, message } = problem
    const value = dataset.value
    addIssue({
      message,
      path: [{ type: 'object', origin: 'value', input: value, key: field, value: value[field] }],
    })
  }),
)
