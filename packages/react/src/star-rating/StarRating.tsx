'use client'
import { dropIn } from '../internal/dropIn.tsx'
import { StarRatingContent } from './StarRatingContent.tsx'
import { StarRatingRoot, type StarRatingRootProps } from './StarRatingRoot.tsx'
import { StarRatingStar } from './StarRatingStar.ts'
import { StarRatingStars } from './StarRatingStars.ts'
import { StarRatingStatus } from './StarRatingStatus.ts'
import { StarRatingText } from './StarRatingText.ts'

/** Props of `StarRating`. Children replace the parts inside. */
export type StarRatingProps = StarRatingRootProps

const content = <StarRatingContent />

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, StarRatingProps>(
  'StarRating',
  ({ children = content, ...props }: StarRatingProps, ref) => (
    <StarRatingRoot {...props} ref={ref}>
      {children}
    </StarRatingRoot>
  ),
)

/**
 * Renders a `<div>` with a row of stars, and a message where a rating does not get through. A star rates, another
 * changes the rating, the same again takes it back. One tab stop, with all keys of a radio group.
 */
export const StarRating = /* @__PURE__ */ Object.assign(DropIn, {
  Root: StarRatingRoot,
  Stars: StarRatingStars,
  Star: StarRatingStar,
  Text: StarRatingText,
  Status: StarRatingStatus,
})
