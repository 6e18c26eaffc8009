import { Failure } from './failure.ts'
import { hasMoreValues } from './jsonSize.ts'
import { MOST_VALUES } from './sizes.ts'

const tooLarge = (limit: number) =>
  new Failure(413, `The body is longer than ${limit} bytes, which is the most that is accepted. Send less.`, {
    code: 'body_too_large',
    // A kept connection would read the rest of this body as the next request.
    headers: { Connection: 'close' },
  })

const tooSlow = (deadline: number) =>
  new Failure(408, `The body did not arrive within ${deadline / 1000} seconds. Send it faster, or less.`, {
    code: 'body_too_slow',
    headers: { Connection: 'close' },
  })

const tooManyValues = () =>
  new Failure(
    400,
    `The body holds more than ${MOST_VALUES} values, which is the most that is read. Send less.`,
    {
      code: 'too_many_values',
    },
  )

async function readChunks({ body }: Request, limit: number) {
  if (!body) return Buffer.alloc(0)
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  // Not `for await`: leaving it early would wait for the end of a body that may never come.
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

// The server has cut what comes at this length already, so it can be read in one go: a stream of the web costs a small
// body more than all else that is done with it.
async function readWhole(request: Request, limit: number) {
  const bytes = Buffer.from(await request.arrayBuffer())
  if (bytes.byteLength > limit) throw tooLarge(limit)
  return bytes
}

async function inTime(reading: Promise<Buffer<ArrayBuffer>>, deadline: number) {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(tooSlow(deadline)), deadline)
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads a body of at most `limit` bytes that arrives within `deadline` milliseconds. A longer one is refused without
 * being read to its end, and so is one that trickles in to hold a connection open.
 */
export async function readBody(
  request: Request,
  limit: number,
  deadline: number,
): Promise<Buffer<ArrayBuffer>> {
  const length = request.headers.get('content-length')
  if (Number(length ?? 0) > limit) throw tooLarge(limit)
  try {
    return await inTime(length === null ? readChunks(request, limit) : readWhole(request, limit), deadline)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure(400, 'The body could not be read to its end.', { code: 'body_cut', cause })
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads bytes as JSON. `JSON.parse` gives `__proto__` no meaning: it becomes a field like any other. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0)
    throw new Failure(400, 'The body is empty. Send a JSON object.', { code: 'empty_body' })
  if (hasMoreValues(bytes, MOST_VALUES)) throw tooManyValues()
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (cause) {
    throw new Failure(400, 'The body is not valid JSON in UTF-8.', { code: 'malformed_json', cause })
  }
}

/** Fails where a request does not say that its body is JSON. */
export function requireJsonType(request: Request): void {
  const type = request.headers.get('content-type') ?? ''
  if (/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type.trim())) return
  throw new Failure(
    415,
    `The content type ${type ? `"${type}" ` : ''}is not accepted. Send application/json.`,
    {
      code: 'unsupported_media_type',
    },
  )
}
