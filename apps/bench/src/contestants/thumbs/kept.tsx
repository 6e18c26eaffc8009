import type { Contestant } from '../../page/contestant.ts'
import { keep } from '../../page/keep.ts'
import { PlainThumbs } from '../../page/PlainThumbs.tsx'
import { postThumb } from '../../page/post.ts'

const keepAndPost: typeof postThumb = (answer, vote) =>
  keep({ id: answer.id, vote }, () => postThumb(answer, vote))

/** Plain buttons that lose no vote: each is on the disk before it is sent. What that takes, no kit can save. */
export const contestant: Contestant = {
  widget: (props) => <PlainThumbs {...props} post={keepAndPost} />,
  click: '[aria-label="Good answer"]',
  shown: '[aria-label="Good answer"][aria-pressed="true"]',
}
