import { readBearer } from '../auth/bearer.ts'
import type { FeedbackTokens } from '../auth/feedbackTokens.ts'
import type { Keyring } from '../auth/keyring.ts'
import { Failure } from '../http/failure.ts'

/** Who rates: a user whose token is of this very answer, or a server with a key of a project. */
export interface Rater {
  userId: string | null
  /** Project of the key; `null` for a token, which is bound to an answer and not to a project. */
  project: string | null
}

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
  { keyring, tokens }: { keyring: Keyring; tokens: FeedbackTokens },
  { headers }: Request,
  inferenceId: string,
): Promise<Rater> {
  const bearer = readBearer(headers)
  const key = bearer === undefined ? undefined : keyring.find(bearer)
  if (key) return { userId: key.userId, project: key.project }
  if (bearer === undefined || !looksLikeJwt(bearer)) throw noCredential(headers.has('authorization'))
  const claims = await tokens.read(bearer)
  if (claims.inference_id.toLowerCase() !== inferenceId.toLowerCase()) {
    throw new Failure(401, 'The feedback token belongs to another inference.', {
      code: 'token_of_another_inference',
    })
  }
  return { userId: claims.user_id ?? null, project: null }
}
