'use client'
import type { ComponentPropsWithoutRef, KeyboardEvent, SyntheticEvent } from 'react'
import { Boundary } from '../internal/Boundary.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import type { CorrectionLabels } from './correctionLabels.ts'
import type { CorrectionOptions, CorrectionState } from './correctionTypes.ts'
import { DiffView } from './diff/DiffView.tsx'
import { directionOf } from './direction.ts'
import { fieldNear, pointAt } from './field.ts'
import { GuardView } from './GuardView.tsx'
import { PreviewView } from './preview/PreviewView.tsx'
import type { CorrectionRoot } from './useCorrectionRoot.tsx'
import type { FieldArrival } from './useFieldArrival.ts'

type Getters = Pick<
  CorrectionState,
  Exclude<Extract<keyof CorrectionState, `get${string}`>, keyof CorrectionRoot>
>
type Props<Tag extends 'button' | 'div' | 'p' | 'textarea'> = ComponentPropsWithoutRef<Tag>

/** The state as the getters need it. */
export interface EditingState
  extends CorrectionRoot,
    Omit<CorrectionState, keyof Getters | 'submit' | 'format'> {
  labels: CorrectionLabels
  arrival: FieldArrival
  rows: number
  fieldId: string
  problemId: string
  submit(): { index?: number } | undefined
  format(): { index: number } | undefined
}

/** The props of every part of the open editor. */
export function correctionGetters(state: EditingState, options: CorrectionOptions): Getters {
  const { labels, attributes, disabled, reason, busy, text, diff, problem, previewing, asking, buttonProps } =
    state
  const { format = 'text', renderPreview } = options
  const dir = format === 'json' ? 'ltr' : directionOf(text)

  const submit = ({ currentTarget }: SyntheticEvent<Element>) => {
    const fault = state.submit()
    if (fault) pointAt(fieldNear(currentTarget), fault.index)
  }

  const onKeyDown = (event: KeyboardEvent<Element>) => {
    // Then the key belongs to the input method.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit(event)
    } else if (event.key === 'Escape') {
      // Not to close what the editor is in.
      event.preventDefault()
      event.stopPropagation()
      if (asking) fieldNear(event.currentTarget)?.focus()
      if (asking) state.keep()
      else state.cancel()
    }
  }

  return {
    getContentProps: (props) =>
      mergeProps<Props<'div'>>(
        {
          role: 'group',
          className: 'fbs-correction-content',
          'aria-label': labels.group,
          onKeyDown,
          ...attributes,
        },
        props,
      ),
    getFieldProps: (props) =>
      mergeProps<Props<'textarea'>>(
        {
          id: state.fieldId,
          className: 'fbs-field',
          'aria-label': labels.field,
          'aria-invalid': !!problem,
          'aria-describedby': state.problemId,
          'aria-keyshortcuts': 'Control+Enter Meta+Enter',
          ...state.arrival,
          rows: state.rows,
          dir,
          spellCheck: format !== 'json',
          readOnly: busy,
          hidden: previewing,
          value: text,
          onChange: ({ target }) => state.setText(target.value),
          ...attributes,
        },
        props,
      ),
    getPreviewProps: (props) =>
      mergeProps<Props<'div'>>(
        {
          role: 'group',
          className: 'fbs-preview',
          'aria-label': labels.preview,
          // It scrolls, so the keyboard must reach it.
          tabIndex: 0,
          dir,
          hidden: !previewing,
          children: previewing && (
            <Boundary>
              <PreviewView text={text} render={renderPreview} unavailable={labels.unavailable} />
            </Boundary>
          ),
          ...attributes,
        },
        props,
      ),
    getPreviewToggleProps: (props) =>
      buttonProps(
        {
          'aria-pressed': previewing,
          hidden: format !== 'markdown',
          onClick() {
            // With the caret in it, a browser styles and lays out the field even while it is hidden. It keeps its place.
            document.getSelection()?.removeAllRanges()
            state.setPreviewing(!previewing)
          },
          children: labels.preview,
        },
        props,
      ),
    getFormatProps: (props) =>
      buttonProps(
        {
          hidden: format !== 'json',
          onClick({ currentTarget }) {
            const fault = state.format()
            if (fault) pointAt(fieldNear(currentTarget), fault.index)
          },
          children: labels.format,
        },
        props,
      ),
    getDiffProps: (props) =>
      mergeProps<Props<'div'>>(
        {
          role: 'group',
          className: 'fbs-diff',
          'aria-label': labels.changes,
          tabIndex: 0,
          hidden: !diff,
          children: diff && <DiffView diff={diff} dir={dir} labels={labels} />,
          ...attributes,
        },
        props,
      ),
    getProblemProps: (props) =>
      mergeProps<Props<'p'>>(
        { id: state.problemId, role: 'alert', className: 'fbs-error', children: problem, ...attributes },
        props,
      ),
    getSubmitProps: (props) =>
      buttonProps(
        {
          'data-variant': 'primary',
          'aria-disabled': disabled || busy,
          'aria-keyshortcuts': 'Control+Enter Meta+Enter',
          hidden: !!asking,
          title: reason ?? labels.keys,
          onClick: submit,
          children: labels.submit,
        },
        props,
      ),
    getCancelProps: (props) =>
      buttonProps({ hidden: !!asking, onClick: state.cancel, children: labels.cancel }, props),
    getResetProps: (props) =>
      buttonProps({ hidden: !!asking, onClick: state.reset, children: labels.reset }, props),
    getGuardProps: (props) =>
      mergeProps<Props<'div'>>(
        {
          role: 'alertdialog',
          className: 'fbs-correction-guard',
          'aria-label': labels.question,
          hidden: !asking,
          children: asking && <GuardView {...state} />,
          ...attributes,
        },
        props,
      ),
  }
}
