import { parseTarget } from '@feedback-signals/core'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A target as the kit reads it, with a token whose signature nobody checks here. */
export function targetAt(origin: string, inferenceId: string = crypto.randomUUID()) {
  const now = Math.floor(Date.now() / 1000)
  const claims = { inference_id: inferenceId, iat: now, exp: now + 86_400 }
  const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.signature`
  return parseTarget(JSON.stringify({ url: `${origin}/demo/chat/feedback/${inferenceId}`, token }))
}
