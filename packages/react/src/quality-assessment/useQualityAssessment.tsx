'use client'
import type { ComponentPropsWithoutRef, KeyboardEvent, SyntheticEvent } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { commentLimit, missingOf } from './assessment.ts'
import type { QualityAssessmentDataAttributes } from './qualityDataAttributes.ts'
import type { QualityAssessmentOptions, QualityAssessmentState } from './qualityTypes.ts'
import { useAssessment } from './useAssessment.ts'

export type { QualityAssessmentOptions, QualityAssessmentState }

type ButtonProps = ComponentPropsWithoutRef<'button'>

/** Moves focus to the control that this element names. */
const focusNamed = (form: Element, labelId: string) => {
  const control = form.querySelector<HTMLElement>(`[aria-labelledby="${labelId}"]`)
  const stop = control?.matches('input') ? control : control?.querySelector<HTMLElement>('[tabindex="0"]')
  stop?.focus()
}

/**
 * The assessment of the answer in scope, for an interface of your own: state, and props for a form and its buttons.
 *
 * @example
 * const { criteria, answer, getRootProps, getSubmitProps } = useQualityAssessment()
 * <form {...getRootProps()}>
 *   {criteria.map(({ criterion: { key }, label }) => (
 *     <label key={key}>{label} <input type="number" min={1} max={5} onChange={(event) => answer(key, event.target.valueAsNumber)} /></label>
 *   ))}
 *   <button {...getSubmitProps()} />
 * </form>
 */
export function useQualityAssessment(options: QualityAssessmentOptions = {}): QualityAssessmentState {
  const { widget, give, close, open, ...assessment } = useAssessment(options)
  const { slot, labels, disabled, reason, notice, retry, getStatusProps } = widget
  const { value, draft, isEditing, criteria, withdraw, writeComment } = assessment
  const {
    criteria: _,
    mode: __,
    comment: hasComment = true,
    defaultValue: ___,
    value: ____,
    onValueChange: _____,
    signal: ______,
    disabled: _______,
    labels: ________,
    // Only where `QualityAssessment.Root` hands on all of its props: those of its element.
    ...rest
  } = options

  const attributes: QualityAssessmentDataAttributes = {
    'data-state': isEditing ? (value ? 'editing' : 'empty') : 'submitted',
    ...widget.attributes,
  }

  const giveFrom = (event: SyntheticEvent<Element>) => {
    event.preventDefault()
    if (give() || disabled || !isEditing) return
    const [first] = missingOf(
      criteria.map(({ criterion }) => criterion),
      draft,
    )
    const shown = criteria.find(({ criterion }) => criterion === first)
    if (shown) focusNamed(event.currentTarget, shown.labelId)
  }

  const button = (
    children: string,
    variant: 'primary' | 'quiet' | undefined,
    onClick: (() => void) | undefined,
  ) => {
    const own: ButtonProps & { 'data-variant': string | undefined } = {
      type: onClick ? 'button' : 'submit',
      className: 'fbs-button',
      'data-variant': variant,
      'aria-disabled': disabled || undefined,
      title: reason,
      onClick,
      children,
      ...attributes,
    }
    return (props?: ButtonProps) => mergeProps<ButtonProps>(own, props)
  }

  return {
    ...slot,
    ...assessment,
    labels,
    attributes,
    hasComment,
    disabled,
    reason,
    notice,
    retry,
    submit: () => void give(),
    change: open,
    cancel: close,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'form'>>(
        {
          className: 'fbs-quality',
          noValidate: true,
          onSubmit: giveFrom,
          onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) giveFrom(event)
          },
          ...attributes,
        },
        { ...rest, ...props },
      ),
    getGroupProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { className: 'fbs-quality-body', role: 'group', 'aria-label': labels.group, ...attributes },
        props,
      ),
    getCommentProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'textarea'>>(
        {
          className: 'fbs-field',
          rows: 2,
          maxLength: commentLimit,
          'aria-label': labels.comment,
          placeholder: labels.comment,
          // Not `disabled`, which would take focus and what was written out of reach.
          readOnly: disabled,
          value: draft.comment ?? '',
          onChange: ({ target }) => writeComment(target.value),
          ...attributes,
        },
        props,
      ),
    getSubmitProps: button(labels.submit, 'primary', undefined),
    getChangeProps: button(labels.change, undefined, open),
    getCancelProps: button(labels.cancel, 'quiet', close),
    getWithdrawProps: button(labels.withdraw, 'quiet', withdraw),
    getStatusProps: (props) => getStatusProps({ ...attributes, ...props }),
  }
}
