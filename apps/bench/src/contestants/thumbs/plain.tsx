import type { Contestant } from '../../page/contestant.ts'
import { PlainThumbs } from '../../page/PlainThumbs.tsx'

/** What all others are measured against. */
export const contestant: Contestant = {
  widget: (props) => <PlainThumbs {...props} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
