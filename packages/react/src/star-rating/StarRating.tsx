'use client'
import { Boundary } from '../internal/Boundary.tsx'
import { rowIn } from '../internal/rowIn.tsx'
import { StarRatingContext } from './StarRatingContext.ts'
import { StarRatingRoot, StarRatingRootPart, type StarRatingRootProps } from './StarRatingRoot.tsx'
import { StarRatingStar } from './StarRatingStar.ts'
import { StarRatingStars } from './StarRatingStars.ts'
import { StarRatingStatus } from './StarRatingStatus.ts'
import { StarRatingText } from './StarRatingText.ts'
import { useStarRating } from './useStarRating.tsx'

/** Props of `StarRating`. Children replace the parts inside. */
export type StarRatingProps = StarRatingRootProps

/** Renders what `Root`, `Stars` and `Status` render, the two inside not by them: see `rowIn`. */
const DropIn = /* @__PURE__ */ rowIn<HTMLDivElement, StarRatingProps>(
  'StarRating',
  function StarRatingRow(props: StarRatingProps, ref) {
    const rating = useStarRating(props)
    const {
      children = [
        <span key="stars" {...rating.getStarsProps()} />,
        <span key="status" {...rating.getStatusProps()} />,
      ],
    } = props
    return (
      <Boundary>
        <StarRatingContext.Provider value={rating}>
          <StarRatingRootPart ref={ref}>{children}</StarRatingRootPart>
        </StarRatingContext.Provider>
      </Boundary>
    )
  },
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
