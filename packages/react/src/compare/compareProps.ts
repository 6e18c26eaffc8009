import type { ComponentPropsWithoutRef, KeyboardEvent } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { radioGroupProps, radioProps } from '../internal/rating/radioGroup.ts'
import type { Widget } from '../internal/useWidget.tsx'
import type { CompareSide, Comparison } from './compare.logic.ts'
import type { CompareDataAttributes } from './compareDataAttributes.ts'
import type { CompareLabels } from './compareLabels.ts'
import type { CompareGetters, CompareState } from './compareTypes.ts'

/** What the props are made of. */
interface Model
  extends Pick<CompareState, 'value' | 'order' | 'choices' | 'compare'>,
    Pick<Widget<CompareLabels>, 'disabled' | 'labels' | 'reason' | 'attributes' | 'getStatusProps'> {
  canUndo: boolean
  /** Props of the root's element. */
  rest: object
}

type DivProps = ComponentPropsWithoutRef<'div'>
type ButtonProps = ComponentPropsWithoutRef<'button'>

/** The props of every part of a comparison. */
export function compareGetters(model: Model): CompareGetters {
  const { value, order, choices, disabled, labels, reason, compare, canUndo, rest } = model
  const state: CompareDataAttributes = { 'data-state': value ?? 'none', ...model.attributes }
  const group = { values: choices, value, disabled, choose: compare }
  const placeOf = (side: CompareSide) => order.indexOf(side) + 1

  const wordsOf = (choice: Comparison) => {
    if (choice === 'tie') return labels.tie
    return choice === 'both_bad' ? labels.bothBad : labels.better(placeOf(choice))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const choice = choices[Number(event.key) - 1]
    if (!choice || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    compare(choice)
    event.currentTarget.querySelector<HTMLElement>(`[data-value=${choice}]`)?.focus()
  }

  const undo = (button: Element) => {
    // The button goes with what it takes back, and focus would go with it.
    button.closest('[role=group]')?.querySelector<HTMLElement>('[role=radio]')?.focus()
    compare(null)
  }

  const divOf = (ours: DivProps) => (props?: DivProps) => mergeProps<DivProps>({ ...ours, ...state }, props)

  return {
    getRootProps: (props) => divOf({ className: 'fbs-compare' })({ ...rest, ...props }),
    getAnswersProps: divOf({ className: 'fbs-compare-answers' }),
    getAnswerProps: (side, props) =>
      mergeProps<ComponentPropsWithoutRef<'article'>>(
        {
          className: 'fbs-compare-answer',
          'aria-label': labels.answer(placeOf(side)),
          ...{ 'data-value': side, ...state },
        },
        props,
      ),
    getNameProps: (side, props) =>
      mergeProps<ComponentPropsWithoutRef<'span'>>(
        {
          className: 'fbs-compare-name',
          // Hidden from a screen reader, which has heard it as the name of the answer.
          'aria-hidden': true,
          children: labels.answer(placeOf(side)),
          ...{ 'data-value': side, ...state },
        },
        props,
      ),
    getBarProps: divOf({ role: 'group', className: 'fbs-compare-bar' }),
    getChoicesProps: divOf({
      className: 'fbs-compare-choices',
      'aria-label': labels.group,
      ...mergeProps<DivProps>(radioGroupProps(group), { onKeyDown }),
    }),
    getChoiceProps: (choice, props) =>
      mergeProps<ButtonProps>(
        {
          type: 'button',
          className: 'fbs-chip',
          title: reason,
          'aria-keyshortcuts': `${choices.indexOf(choice) + 1}`,
          children: wordsOf(choice),
          ...radioProps(group, choice),
          ...state,
        },
        props,
      ),
    getUndoProps: (props) =>
      mergeProps<ButtonProps>(
        {
          type: 'button',
          className: 'fbs-button',
          hidden: !canUndo,
          'aria-disabled': disabled,
          onClick: ({ currentTarget }) => undo(currentTarget),
          children: labels.undo,
          ...{ 'data-variant': 'quiet', ...state },
        },
        props,
      ),
    getStatusProps: (props) => model.getStatusProps({ ...state, ...props }),
  }
}
