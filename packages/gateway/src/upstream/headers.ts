import type { Keyring } from '../auth/keyring.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { Upstream } from '../gatewayContext.ts'

const goesOn = (name: string) =>
  name === 'accept' || name.startsWith('anthropic-') || name.startsWith('openai-')

const withoutScheme = (value: string) => value.replace(/^Bearer +/i, '').trim()

// Whoever has a key of the upstream and none is set here sends it in the header that the gateway's own key leaves free.
async function callersKey(keyring: Keyring, sent: Headers): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of ['authorization', 'x-api-key']) {
    const value = sent.get(name)
    if (value && !(await keyring.owns(withoutScheme(value)))) found[name] = value
  }
  return found
}

/** Headers of the request to the upstream: what concerns it of the caller's, and a key. Never a key of the gateway. */
export async function upstreamHeaders(
  dialect: Dialect,
  { key }: Upstream,
  keyring: Keyring,
  sent: Headers,
): Promise<Record<string, string>> {
  return {
    ...(dialect.name === 'anthropic' && { 'anthropic-version': '2023-06-01' }),
    ...Object.fromEntries([...sent].filter(([name]) => goesOn(name))),
    ...(key === undefined ? await callersKey(keyring, sent) : dialect.upstreamKey(key)),
    'content-type': 'application/json',
  }
}
