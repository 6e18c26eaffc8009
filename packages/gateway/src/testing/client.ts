import * as v from 'valibot'
import type { Gateway } from '../gatewayOptions.ts'

const ORIGIN = 'http://gateway.test'

/** One request, in as few words as a test wants to spend. */
export interface Ask {
  method?: string
  /** Sent as bearer. @default 'sk-demo'; null sends none */
  bearer?: string | null
  headers?: Record<string, string>
  /** Text goes as it is, anything else as JSON. */
  body?: unknown
}

const bodyOf = (body: unknown) =>
  typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body)

/** Asks a gateway without a socket. JSON unless the headers say otherwise. */
export function ask(gateway: Gateway, path: string, { method, bearer = 'sk-demo', headers, body }: Ask = {}) {
  return gateway.fetch(
    new Request(new URL(path, ORIGIN), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: bodyOf(body) }),
    }),
  )
}

/** What a test needs of an answer to rate it. */
export interface Rateable {
  id: string
  url: string
  token: string
}

/** The feedback headers of an answer. */
export function rateable({ headers }: Response): Rateable {
  const url = headers.get('x-feedback-url') ?? ''
  return { url, token: headers.get('x-feedback-token') ?? '', id: url.split('/').at(-1) ?? '' }
}

/** Asks for an answer and reads it to its end. */
export async function complete(gateway: Gateway, body: object = {}, path = '/demo/chat/chat/completions') {
  const response = await ask(gateway, path, {
    body: { messages: [{ role: 'user', content: 'Hello' }], ...body },
  })
  const text = await response.text()
  return { ...rateable(response), response, text }
}

const Json = v.looseObject({})

/** The body of an answer, read as an object. */
export const jsonOf = async (response: Response) => v.parse(Json, await response.json())

const Report = v.looseObject({ feedback_signals: v.array(Json) })

/** A log as the gateway reports it. */
export const logOf = async (gateway: Gateway, id: string, bearer = 'sk-demo') =>
  v.parse(Report, await jsonOf(await ask(gateway, `/log/${id}`, { bearer })))
