import { createHmac } from 'node:crypto'

/** Base64url of text, bytes or JSON. */
export const base64url = (value: unknown): string =>
  Buffer.from(
    typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value),
  ).toString('base64url')

const hashes: Record<string, string> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

/** A token signed by hand, so that its parts may be what no library would write. */
export function macJws(
  header: Record<string, unknown> | string,
  payload: unknown,
  secret: string | Uint8Array,
  hash = 'HS256',
): string {
  const signed = `${base64url(header)}.${base64url(payload)}`
  const mac = createHmac(hashes[hash] ?? 'sha256', secret).update(signed)
  return `${signed}.${mac.digest('base64url')}`
}

/** A token with whatever in its three places. */
export const compact = (header: unknown, payload: unknown, signature: string | Uint8Array = ''): string =>
  [header, payload, signature].map(base64url).join('.')
