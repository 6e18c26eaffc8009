import { type FeedbackTarget, parseTarget } from '@feedback-signals/browser'

let count = 0

const encode = (claims: object) => btoa(JSON.stringify(claims)).replaceAll('=', '')

/** A target of an answer of its own, whose token ends in `lifetime` milliseconds. */
export function newTarget(lifetime = 3_600_000): FeedbackTarget {
  count += 1
  const id = `answer-${count}-${crypto.randomUUID()}`
  const now = Date.now() / 1000
  const token = `head.${encode({ inference_id: id, iat: now, exp: now + lifetime / 1000 })}.signature`
  return parseTarget(JSON.stringify({ url: `https://gateway.test/demo/chat/feedback/${id}`, token }))
}
