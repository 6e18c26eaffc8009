'use client'
import type { ComponentPropsWithoutRef } from 'react'
import { EditIcon } from '../icons/actions.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { useWidget } from '../internal/useWidget.tsx'
import type { CorrectionDataAttributes } from './correctionDataAttributes.ts'
import { type CorrectionTriggerLabels, correctionTriggerLabels } from './correctionTriggerLabels.ts'
import type { CorrectionOptions, CorrectionRootState } from './correctionTypes.ts'
import { useOpen } from './useOpen.ts'

type ButtonProps = ComponentPropsWithoutRef<'button'>

/** What the editor, once it has loaded, needs of the root. */
export interface CorrectionRoot extends CorrectionRootState {
  labels: CorrectionTriggerLabels
  attributes: CorrectionDataAttributes
  /** Whether the field is to take focus as it appears. */
  takesFocus: boolean
  submitSignal: ReturnType<typeof useWidget>['submit']
  /** A button that is ignored, and says why, where the answer cannot be rated. */
  buttonProps(
    own: ButtonProps & Partial<CorrectionDataAttributes>,
    props: ButtonProps | undefined,
  ): ButtonProps
}

/** What is there before the editor is opened. */
export function useCorrectionRoot(options: CorrectionOptions): CorrectionRoot {
  const { original, format = 'text', disabled: off, labels: words, onSubmit } = options
  if (typeof original !== 'string') {
    throw new Error(
      `FeedbackSignals: <CorrectionEditor original> must be the text of the answer, not ${original}.`,
    )
  }
  const widget = useWidget<CorrectionTriggerLabels>(
    'correction',
    'correctionEditor',
    correctionTriggerLabels,
    {
      disabled: off,
      labels: words,
    },
  )
  const { slot, labels, disabled, reason, notice, retry, submit } = widget
  const { open, setOpen, byPerson } = useOpen(options)
  const corrected = !!slot.signal
  const attributes: CorrectionDataAttributes = {
    'data-state': open ? 'editing' : corrected ? 'sent' : 'none',
    'data-format': format,
    ...widget.attributes,
  }

  const buttonProps: CorrectionRoot['buttonProps'] = (own, props) =>
    mergeProps<ButtonProps & Partial<CorrectionDataAttributes>>(
      {
        type: 'button',
        className: 'fbs-button',
        'data-variant': 'quiet',
        ...attributes,
        ...own,
      },
      props,
    )

  const withdraw = () => {
    if (disabled || !corrected) return
    submit({ signal_name: 'correction', score: 0, weight: 0 })
    onSubmit?.(null)
  }

  return {
    ...slot,
    open,
    corrected,
    disabled,
    reason,
    notice,
    retry,
    labels,
    attributes,
    setOpen,
    withdraw,
    takesFocus: byPerson,
    submitSignal: submit,
    buttonProps,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { role: 'group', className: 'fbs-correction', 'aria-label': labels.group, ...attributes },
        props,
      ),
    getTriggerProps: (props) =>
      buttonProps(
        {
          // Not `disabled`, as with all widgets: it keeps focus, and says why.
          'aria-disabled': disabled,
          'aria-expanded': open,
          hidden: open,
          title: reason,
          onClick: () => !disabled && setOpen(true),
          children: [<EditIcon key="icon" />, corrected ? labels.again : labels.open],
        },
        props,
      ),
    getWithdrawProps: (props) =>
      buttonProps(
        {
          'aria-disabled': disabled,
          hidden: open || !corrected,
          title: reason,
          onClick: withdraw,
          children: labels.withdraw,
        },
        props,
      ),
    getStatusProps: (props) => {
      const { children, ...status } = widget.getStatusProps()
      const isSent = corrected && slot.status === 'delivered' && !open
      return mergeProps<ComponentPropsWithoutRef<'span'>>(
        {
          ...status,
          ...attributes,
          children: (
            <>
              <span role="status">{isSent && labels.sent}</span>
              {children}
            </>
          ),
        },
        props,
      )
    },
  }
}
