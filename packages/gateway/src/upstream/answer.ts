import type { Admitted } from '../completions/openLog.ts'
import { streamBody } from '../completions/streamBody.ts'
import { STREAM_HEADERS } from '../completions/streamHeaders.ts'
import type { GatewayContext, Upstream } from '../gatewayContext.ts'
import { upstreamFailure, upstreamRefusal } from './failures.ts'
import { upstreamHeaders } from './headers.ts'
import { openPassage, type Passage } from './passage.ts'
import { relay } from './relay.ts'

/** A request that goes on as it came. */
export interface Forwarded extends Admitted {
  bytes: Uint8Array<ArrayBuffer>
  request: Request
}

async function ask(
  { keyring }: GatewayContext,
  upstream: Upstream,
  { dialect, bytes, request }: Forwarded,
  signal: AbortSignal,
): Promise<Response> {
  const headers = await upstreamHeaders(dialect, upstream, keyring, request.headers)
  return await fetch(`${upstream.baseUrl}${dialect.upstreamPath(upstream.baseUrl)}`, {
    method: 'POST',
    headers,
    body: bytes,
    redirect: 'manual',
    signal,
  }).catch((cause: unknown) => {
    throw upstreamFailure('cannot be reached. See --upstream, and whether it runs.', cause)
  })
}

async function whole({ dialect, id, gatherer, recorder, headers }: Passage, response: Response) {
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw upstreamFailure('answered with something that is not JSON.', cause)
  })
  gatherer.whole(body)
  await recorder.finish('completed')
  return Response.json(dialect.withId(body, id) ?? body, { headers })
}

const isStream = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/event-stream') ?? false

async function passOn({ open }: GatewayContext, passage: Passage, response: Response): Promise<Response> {
  const { recorder, abort, headers } = passage
  if (!response.ok) {
    await recorder.finish('failed')
    return await upstreamRefusal(passage.dialect, response)
  }
  passage.begin()
  if (!isStream(response) || !response.body) return await whole(passage, response)
  const body = streamBody({ events: relay(passage, response.body), recorder, abort, open })
  return new Response(body, { headers: { ...headers, ...STREAM_HEADERS } })
}

/** Answers with what an upstream says, under an id of the gateway's own. */
export async function answerFromUpstream(
  context: GatewayContext,
  upstream: Upstream,
  forwarded: Forwarded,
): Promise<Response> {
  const passage = await openPassage(context, forwarded, forwarded.request.signal)
  const { recorder, abort } = passage
  const ended = context.open.add(async () => {
    abort.abort()
    await recorder.finish('cancelled')
  })
  try {
    const response = await ask(context, upstream, forwarded, abort.signal)
    return await passOn(context, passage, response)
  } catch (error) {
    await recorder.finish(abort.signal.aborted ? 'cancelled' : 'failed')
    throw error
  } finally {
    ended()
  }
}
