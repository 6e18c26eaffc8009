import { readBearer } from '../auth/bearer.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'

/** Who rates: a user whose token is of this very answer, or whoever has a key of a project. */
export interface Rater {
  userId: string | null
  /** Project of the key; `null` for a token, which is bound to an answer and not to a project. */
  project: string | null
}

// A JWT begins with the base64url of "{", which is "e", so no token is taken for a key, nor a key for a token.
const looksLikeKey = (text: string) => text.startsWith('sk-')
const looksLikeJwt = (text: string) => text.split('.').length === 3

const noCredential = (given: boolean) =>
  given
    ? new Failure(401, 'The credential is neither a feedback token nor an API key.', {
        code: 'invalid_credential',
      })
    : new Failure(401, 'A feedback token or an API key is needed. Send it as "Authorization: Bearer …".', {
        code: 'missing_credential',
      })

/** Who sends this signal, or a 401. */
export async function readRater(
  { identify, tokens }: Pick<GatewayContext, 'identify' | 'tokens'>,
  { headers }: Request,
  inferenceId: string,
): Promise<Rater> {
  const bearer = readBearer(headers)
  if (bearer === undefined) throw noCredential(headers.has('authorization'))
  if (looksLikeKey(bearer)) return await identify(bearer)
  if (!looksLikeJwt(bearer)) throw noCredential(true)
  const claims = await tokens.read(bearer)
  if (claims.inference_id.toLowerCase() !== inferenceId.toLowerCase()) {
    throw new Failure(401, 'The feedback token belongs to another inference.', {
      code: 'token_of_another_inference',
    })
  }
  return { userId: claims.user_id ?? null, project: null }
}
