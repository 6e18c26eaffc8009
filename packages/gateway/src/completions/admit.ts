import type { Authenticate } from '../auth/authenticate.ts'
import { isEndpoint, requireProject } from '../auth/endpoints.ts'
import type { Principal } from '../auth/identify.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { GatewayContext } from '../gatewayContext.ts'
import type { Announce } from '../http/announce.ts'
import { parseJson, readBody } from '../http/body.ts'
import { Failure } from '../http/failure.ts'
import { CONVERSATION_BYTES } from '../http/sizes.ts'
import { requireObject, requireShallow } from '../http/validate.ts'
import type { Admitted } from './openLog.ts'

/** A completion request, and what its URL and headers say. */
export interface CompletionRequest {
  request: Request
  dialect: Dialect
  project: string
  /** From the URL; on the base URLs of the SDKs the body's `model` names it. */
  endpoint: string | undefined
  authenticate: Authenticate
  /** Takes headers for the answer, whatever it will be. */
  announce: Announce
}

const unknownModel = (model: string | undefined, project: string) =>
  new Failure(
    404,
    `The model ${model === undefined ? '' : `"${model}" `}is not an endpoint of project "${project}".`,
    {
      code: 'model_not_found',
      field: 'model',
    },
  )

/** The request, read once it is known who asks. */
async function readAsk(
  context: GatewayContext,
  { request, dialect, project, endpoint }: CompletionRequest,
  principal: Principal,
  bytes: Uint8Array,
): Promise<Admitted> {
  await requireProject(context, principal, project)
  if (endpoint !== undefined && !(await isEndpoint(context, project, endpoint)))
    throw unknownModel(endpoint, project)
  const body = parseJson(bytes)
  requireObject(body)
  requireShallow(body)
  const ask = dialect.read(body)
  const named = endpoint ?? ask.model
  if (named === undefined || (endpoint === undefined && !(await isEndpoint(context, project, named))))
    throw unknownModel(named, project)
  const origin = context.config.public_url ?? new URL(request.url).origin
  return { dialect, principal, endpoint: named, ask, origin }
}

/**
 * Reads a completion request and counts it, or throws the `Failure` that refuses it. Also gives the body as it was
 * sent. What is refused is not counted; it is told what is left all the same.
 */
export async function admit(
  context: GatewayContext,
  asked: CompletionRequest,
): Promise<Admitted & { bytes: Uint8Array<ArrayBuffer> }> {
  const { rateLimits } = context
  const bytes = await readBody(asked.request, CONVERSATION_BYTES, context.bodyDeadline)
  const principal = await asked.authenticate(context, asked.request)
  try {
    const admitted = await readAsk(context, asked, principal, bytes)
    asked.announce(await rateLimits.take(principal))
    return { ...admitted, bytes }
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 429) asked.announce(await rateLimits.look(principal))
    throw error
  }
}
