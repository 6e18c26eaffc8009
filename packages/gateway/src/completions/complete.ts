import type { GatewayContext } from '../gatewayContext.ts'
import { answerFromUpstream } from '../upstream/answer.ts'
import { admit, type CompletionRequest } from './admit.ts'
import { answerLocally } from './local.ts'

/** Answers a completion request, or throws the `Failure` that refuses it. */
export async function complete(context: GatewayContext, request: CompletionRequest): Promise<Response> {
  const admitted = await admit(context, request)
  if (context.upstream)
    return await answerFromUpstream(context, context.upstream, { ...admitted, request: request.request })
  return await answerLocally(context, admitted)
}
