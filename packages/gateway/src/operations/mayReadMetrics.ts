import { createHash, timingSafeEqual } from 'node:crypto'
import { readBearer } from '../auth/bearer.ts'
import { Failure } from '../http/failure.ts'
import { nothingHere } from '../http/nothingHere.ts'
import { outsiderSign } from '../http/outsider.ts'
import type { Peer } from '../http/peer.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Lets whoever may read the metrics pass, and throws what refuses the others. With a token it is whoever has it. Without
 * one it is whoever sits at this machine; to others there is nothing here.
 */
export function requireMetricsReader(request: Request, peer: Peer | undefined, token: string | undefined) {
  if (token === undefined) {
    if (outsiderSign(request, peer) === undefined) return
    throw nothingHere('/metrics')
  }
  const bearer = readBearer(request.headers)
  if (bearer !== undefined && timingSafeEqual(digest(bearer), digest(token))) return
  throw new Failure(401, 'The metrics need the token of the config. Send it as "Authorization: Bearer …".', {
    code: 'metrics_token_needed',
    headers: { 'WWW-Authenticate': 'Bearer' },
  })
}
