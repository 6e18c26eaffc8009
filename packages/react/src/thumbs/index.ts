export {
  type ThumbsDefaultReason,
  type ThumbsFollowUpLabels,
  thumbsFollowUpLabels,
} from './followUp/followUpLabels.ts'
export type {
  ThumbsDetails,
  ThumbsFollowUpOptions,
  ThumbsFollowUpState,
  ThumbsReason,
} from './followUp/followUpTypes.ts'
export { useThumbsFollowUp } from './followUp/useThumbsFollowUp.ts'
export { Thumbs, type ThumbsProps } from './Thumbs.tsx'
export type { ThumbsDownProps } from './ThumbsDown.ts'
export type { ThumbsFollowUpProps } from './ThumbsFollowUp.tsx'
export type { ThumbsRootProps } from './ThumbsRoot.tsx'
export type { ThumbsStatusProps } from './ThumbsStatus.ts'
export type { ThumbsUpProps } from './ThumbsUp.ts'
export type { Thumb, ThumbsFollowUp, ThumbsSignal, ThumbsStatus } from './thumbs.logic.ts'
export { type ThumbsDataAttributes, thumbsDataAttributes } from './thumbsDataAttributes.ts'
export { type ThumbsLabels, thumbsLabels } from './thumbsLabels.ts'
export type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'
export { useThumbs } from './useThumbs.tsx'
