'use client'
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from 'react'
import type { PartProps } from '../internal/part.tsx'
import type { FollowUp, FollowUpProps } from './followUp/FollowUp.tsx'
import { useThumbsContext } from './ThumbsContext.ts'
import { covers } from './thumbs.logic.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.FollowUp`. Children replace the icon. */
export interface ThumbsFollowUpProps extends ComponentPropsWithoutRef<'button'>, PartProps<ThumbsState> {}

/** Loads the follow-up: a browser does so once. Where it cannot be had the vote is what it is, and the next one tries again. */
const load = () => import('./followUp/FollowUp.tsx')

/** Loads all of it ahead of the vote. */
export const loadFollowUp = () => void load().then(({ loadPanel }) => loadPanel(), Boolean)

function Later(props: FollowUpProps) {
  const [Loaded, show] = useState<typeof FollowUp>()
  useEffect(() => void load().then((code) => show(() => code.FollowUp), Boolean), [])
  return Loaded && <Loaded {...props} />
}

/**
 * Once there is a vote that has a follow-up, renders a `<button>` that opens it, the place where it is thanked for, and the
 * follow-up itself: a popover that opens with the vote and asks for reasons and a comment. Its code is loaded then.
 */
export const ThumbsFollowUp = forwardRef<HTMLButtonElement, ThumbsFollowUpProps>(
  function ThumbsFollowUp(props, ref) {
    const thumbs = useThumbsContext()
    // A component of its own, so that a row without a vote costs no more than this.
    return (
      covers(thumbs.options.followUp ?? 'down', thumbs.value) && (
        <Later {...props} thumbs={thumbs} button={ref} />
      )
    )
  },
)
