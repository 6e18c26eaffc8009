'use client'
import { thumbsOf } from './thumbsOf.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'
import { useVote } from './useVote.ts'

export type { ThumbsOptions, ThumbsState }

/**
 * The thumbs of the answer in scope, for an interface of your own: state, and props for a group and two buttons.
 *
 * @example
 * const thumbs = useThumbs({ labels: { up: 'Helpful', down: 'Not helpful' } })
 * <div {...thumbs.getRootProps()}>
 *   <button {...thumbs.getUpProps()}>Helpful</button>
 *   <button {...thumbs.getDownProps()}>Not helpful</button>
 * </div>
 */
export function useThumbs(options: ThumbsOptions = {}): ThumbsState {
  return thumbsOf(useVote(options))
}
