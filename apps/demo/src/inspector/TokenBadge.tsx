import type { TokenState } from '@feedback-signals/core'
import { CircleCheck, CircleX, Hourglass } from 'lucide-react'

const shown = {
  active: { Icon: CircleCheck, tone: 'delivered', text: 'Active' },
  expiring: { Icon: Hourglass, tone: 'queued', text: 'Expiring' },
  expired: { Icon: CircleX, tone: 'failed', text: 'Expired' },
  missing: { Icon: CircleX, tone: 'failed', text: 'Missing' },
} as const

/** The state of a token, in a sign and a word. */
export function TokenBadge({ state }: { state: TokenState }) {
  const { Icon, tone, text } = shown[state]
  return (
    <span className="badge" data-tone={tone}>
      <Icon aria-hidden="true" />
      {text}
    </span>
  )
}
