export type { StarDataAttributes } from '../internal/rating/useStars.tsx'
export { StarRating, type StarRatingProps } from './StarRating.tsx'
export type { StarRatingRootProps } from './StarRatingRoot.tsx'
export type { StarRatingStarProps } from './StarRatingStar.ts'
export type { StarRatingStarsProps } from './StarRatingStars.ts'
export type { StarRatingStatusProps } from './StarRatingStatus.ts'
export type { StarRatingTextProps } from './StarRatingText.ts'
export type { StarRatingSignal, StarScore } from './starRating.logic.ts'
export {
  type StarRatingDataAttributes,
  starDataAttributes,
  starRatingDataAttributes,
} from './starRatingDataAttributes.ts'
export { type StarRatingLabels, starRatingLabels } from './starRatingLabels.ts'
export type { StarRatingOptions, StarRatingState } from './starRatingTypes.ts'
export { useStarRating } from './useStarRating.tsx'
