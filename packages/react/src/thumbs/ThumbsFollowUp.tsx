'use client'
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, type ReactNode, useRef } from 'react'
import { Boundary } from '../internal/Boundary.tsx'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useLoaded } from '../internal/useLoaded.ts'
import type { FollowUpPanelProps } from './followUp/FollowUpPanel.tsx'
import type { ThumbsFollowUpOptions } from './followUp/followUpTypes.ts'
import { panel } from './followUp/panel.ts'
import { useThumbsContext } from './ThumbsContext.ts'
import type { ThumbsState } from './thumbsTypes.ts'

/** Props of `Thumbs.FollowUp`. Children replace the icon. */
export interface ThumbsFollowUpProps
  extends ComponentPropsWithoutRef<'button'>,
    ThumbsFollowUpOptions,
    PartProps<ThumbsState> {
  /** Who reads it and what not to write, shown below the comment. */
  privacyNote?: ReactNode
}

function Panel(props: FollowUpPanelProps) {
  const { thumbs } = props
  const Loaded = useLoaded(panel, () => thumbs.ask(false))
  return Loaded && <Loaded key={thumbs.value} {...props} />
}

function FollowUp(
  props: ThumbsFollowUpProps & { thumbs: ThumbsState; button: ForwardedRef<HTMLButtonElement> },
) {
  const { thumbs, button: ref, reasons, maxLength, privacyNote, labels, ...rest } = props
  const within = useRef<HTMLSpanElement>(null)
  const button = usePart('button', thumbs.getFollowUpProps(rest), ref, thumbs)
  return (
    <>
      {button}
      <span className="fbs-status" role="status" ref={within}>
        {thumbs.thanks}
      </span>
      {thumbs.asking && (
        <Boundary>
          <Panel {...{ thumbs, within, reasons, maxLength, privacyNote, labels }} />
        </Boundary>
      )}
    </>
  )
}

/**
 * Once there is a vote that has a follow-up, renders a `<button>` that opens it, the place where it is thanked for, and the
 * follow-up itself: a popover that opens with the vote and asks for reasons and a comment. Its code is loaded then.
 */
export const ThumbsFollowUp = forwardRef<HTMLButtonElement, ThumbsFollowUpProps>(
  function ThumbsFollowUp(props, ref) {
    const thumbs = useThumbsContext()
    // A component of its own, so that a row without a vote costs no more than this.
    return thumbs.hasFollowUp && <FollowUp {...props} thumbs={thumbs} button={ref} />
  },
)
