import * as v from 'valibot'
import type { Session } from '../session/session.ts'
import { GatewayError, refusalOf } from './gatewayError.ts'
import { type Query, queryString } from './query.ts'

type Schema<Output> = v.GenericSchema<unknown, Output>

/** The gateway, asked with the key of a session. Everything rejects with a `GatewayError`. */
export interface Gateway {
  readonly session: Session
  /** Reads what is at a path, `:project` in it being that of the session. */
  read<Output>(path: string, query: Query, schema: Schema<Output>, signal?: AbortSignal): Promise<Output>
  /** Opens a stream at a path, which the signal ends. */
  open(path: string, query: Query, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>
  /** Sends JSON, or nothing. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<unknown>
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    // An edit of a log is answered with a word.
    return text
  }
}

/** Talks to the gateway of a session. `fetch` is the page's, unless another is given. */
export function createGateway(session: Session, fetch: typeof globalThis.fetch = globalThis.fetch): Gateway {
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const url = new URL(path.replace(':project', encodeURIComponent(session.project)), session.gateway)
    const headers = { ...init.headers, Authorization: `Bearer ${session.key}` }
    let response: Response
    try {
      response = await fetch(url, { ...init, headers, credentials: 'omit', cache: 'no-store' })
    } catch (cause) {
      if (init.signal?.aborted) throw cause
      throw new GatewayError(0, `The gateway at ${session.gateway} does not answer.`, { cause })
    }
    if (!response.ok) throw refusalOf(response.status, await bodyOf(response))
    return response
  }
  const ask = async (path: string, init: RequestInit) => await bodyOf(await request(path, init))
  return {
    session,
    async read(path, query, schema, signal) {
      const body = await ask(`${path}${queryString(query)}`, { ...(signal && { signal }) })
      const parsed = v.safeParse(schema, body)
      if (parsed.success) return parsed.output
      const [issue] = parsed.issues
      const where = v.getDotPath(issue) ?? 'the answer'
      throw new GatewayError(0, `The gateway's answer is not as expected: ${where}: ${issue.message}`)
    },
    async open(path, query, signal) {
      const { body } = await request(`${path}${queryString(query)}`, { signal })
      if (body) return body
      throw new GatewayError(0, 'The gateway sent no stream.')
    },
    send: (method, path, body) =>
      ask(path, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body) ?? null,
      }),
  }
}
