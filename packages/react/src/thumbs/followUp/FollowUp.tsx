'use client'
import type { ForwardedRef } from 'react'
import { useRef } from 'react'
import { Boundary } from '../../internal/Boundary.tsx'
import { createLoader } from '../../internal/loader.ts'
import { usePart } from '../../internal/part.tsx'
import { useLoaded } from '../../internal/useLoaded.ts'
import type { ThumbsFollowUpProps } from '../ThumbsFollowUp.tsx'
import type { ThumbsState } from '../thumbsTypes.ts'
import type { FollowUpPanelProps } from './FollowUpPanel.tsx'
import { useThumbsFollowUp } from './useThumbsFollowUp.ts'

/** Props of `FollowUp`. */
export interface FollowUpProps extends ThumbsFollowUpProps {
  thumbs: ThumbsState
  button: ForwardedRef<HTMLButtonElement>
}

const panel = createLoader(async () => (await import('./FollowUpPanel.tsx')).FollowUpPanel)

export const loadPanel = panel.load

function Panel(props: FollowUpPanelProps) {
  const Loaded = useLoaded(panel, () => props.thumbs.ask(null))
  return Loaded && <Loaded {...props} />
}

/**
 * What `Thumbs.FollowUp` renders. Loaded apart from the thumbs; the popover is loaded apart from this, since a vote that was
 * given at an earlier visit needs no more than the button.
 */
export function FollowUp(props: FollowUpProps) {
  const { thumbs, button: ref, ...rest } = props
  const followUp = useThumbsFollowUp(thumbs)
  const within = useRef<HTMLSpanElement>(null)
  const button = usePart('button', followUp.getTriggerProps(rest), ref, thumbs)
  return (
    <>
      {button}
      <span className="fbs-status" role="status" ref={within}>
        {followUp.thanks}
      </span>
      {followUp.isOpen && (
        <Boundary>
          <Panel key={thumbs.value} {...{ thumbs, followUp, within }} />
        </Boundary>
      )}
    </>
  )
}
