'use client'
import { type RefObject, useId, useMemo } from 'react'
import { Popover } from '../../internal/popover/Popover.tsx'
import type { ThumbsState } from '../thumbsTypes.ts'
import type { ThumbsFollowUpState } from './followUpTypes.ts'

/** Props of `FollowUpPanel`. */
export interface FollowUpPanelProps {
  thumbs: ThumbsState
  followUp: ThumbsFollowUpState
  /** An element inside of the thumbs. */
  within: RefObject<HTMLElement | null>
}

/** The follow-up in a popover beside the thumbs. Loaded on first need: it brings the popover with it. */
export function FollowUpPanel({ thumbs, followUp, within }: FollowUpPanelProps) {
  const { privacyNote } = thumbs.options
  const { labels, question, choices } = followUp
  const id = useId()
  const group = useMemo(
    () => ({
      get current() {
        return within.current?.closest<HTMLElement>('[role=group]') ?? within.current
      },
    }),
    [within],
  )
  const close = () => thumbs.ask(null)

  return (
    <Popover
      anchor={group}
      origin={group}
      className="fbs-follow-up"
      aria-labelledby={id}
      onClose={close}
      {...followUp.getFormProps()}
    >
      <p className="fbs-follow-up-question" id={id}>
        {question}
      </p>
      {choices.length > 0 && (
        <div className="fbs-follow-up-reasons">
          {choices.map(({ key }) => (
            <button key={key} {...followUp.getReasonProps(key)} />
          ))}
        </div>
      )}
      {followUp.hasComment && (
        <div className="fbs-follow-up-field">
          <label className="fbs-follow-up-label" htmlFor={`${id}comment`}>
            {labels.comment}
          </label>
          <textarea {...followUp.getCommentProps()} id={`${id}comment`} />
          <p {...followUp.getHintProps()} />
        </div>
      )}
      {privacyNote && <div className="fbs-hint">{privacyNote}</div>}
      <div className="fbs-follow-up-actions">
        <button type="button" className="fbs-button" data-variant="quiet" onClick={close}>
          {labels.close}
        </button>
        <button {...followUp.getSendProps()} />
      </div>
    </Popover>
  )
}
