'use client'
import { useId } from 'react'
import { Popover } from '../internal/popover/Popover.tsx'
import type { PassageKind, PassageRange } from './passage.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'
import { usePassageForm } from './usePassageForm.ts'

interface FormProps {
  feedback: SelectionFeedbackState
  range: PassageRange
  kind: PassageKind
}

function Form({ feedback, range, kind }: FormProps) {
  const { labels, toolbarRef, close, remove, reasonsOf } = feedback
  const form = usePassageForm(feedback, range, kind)
  const id = useId()
  const choices = reasonsOf(kind)
  const { said, canSend } = form

  return (
    <Popover
      anchor={toolbarRef}
      origin={toolbarRef}
      className="fbs-passage-form"
      aria-labelledby={id}
      onClose={close}
      onKeyDown={form.onKeyDown}
    >
      <p className="fbs-passage-title" id={id}>
        {labels[kind]}
      </p>
      {!form.isCorrection && (
        <blockquote className="fbs-passage-text" dir="auto">
          {range.quote}
        </blockquote>
      )}
      {choices.length > 0 && (
        <div className="fbs-passage-reasons">
          {choices.map(({ key, label }) => (
            <button
              key={key}
              type="button"
              className="fbs-chip"
              aria-pressed={form.reasons.includes(key)}
              onClick={() => form.toggle(key)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <label className="fbs-passage-field">
        {form.isCorrection ? labels.replacement : labels.comment}
        <textarea
          className="fbs-field fbs-passage-input"
          rows={3}
          // It may be in another direction than the page.
          dir="auto"
          maxLength={form.maxLength}
          value={form.text}
          onChange={({ currentTarget }) => form.write(currentTarget.value)}
        />
      </label>
      <div className="fbs-passage-actions">
        {said && (
          <button type="button" className="fbs-button" data-variant="quiet" onClick={() => remove(range)}>
            {labels.remove}
          </button>
        )}
        <span className="fbs-passage-space" />
        <button type="button" className="fbs-button" data-variant="quiet" onClick={close}>
          {labels.close}
        </button>
        <button
          type="button"
          className="fbs-button"
          data-variant="primary"
          data-disabled={canSend ? undefined : ''}
          aria-disabled={!canSend}
          onClick={form.send}
        >
          {labels.send}
        </button>
      </div>
    </Popover>
  )
}

/** The form of the active passage in a popover at its toolbar. Loaded on first need: it brings the popover with it. */
export function PassagePanel({ feedback }: { feedback: SelectionFeedbackState }) {
  const { active } = feedback
  return active?.kind && <Form feedback={feedback} range={active.range} kind={active.kind} />
}
