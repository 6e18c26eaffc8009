import { decodeFeedbackToken, type FeedbackTarget, tokenState } from '@feedback-signals/core'
import { useMemo } from 'react'
import { formatCountdown } from './duration.ts'
import { useNow } from './now.ts'
import { TokenBadge } from './TokenBadge.tsx'

/** How long a token still holds, each second anew. */
export function TokenLife({ target }: { target: FeedbackTarget }) {
  const issuedAt = useMemo(() => decodeFeedbackToken(target.token).iat * 1000, [target])
  const now = useNow()
  const left = Math.max(0, target.expiresAt - now)
  return (
    <div className="token-life">
      <div className="token-life-row">
        <span className="countdown" role="timer" aria-label={`Expires in ${formatCountdown(left)}`}>
          {formatCountdown(left)}
        </span>
        <TokenBadge state={tokenState(target, now)} />
      </div>
      <progress className="token-bar" aria-label="Life left" value={left} max={target.expiresAt - issuedAt} />
    </div>
  )
}
