import type { ComponentPropsWithoutRef, KeyboardEvent, ReactNode } from 'react'
import { EditIcon } from '../icons/actions.tsx'
import { ThumbDownIcon, ThumbUpIcon } from '../icons/thumbs.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import type { Widget } from '../internal/useWidget.tsx'
import { isSamePassage, type Passage, type PassageKind, slotNameOf } from './passage.ts'
import type { SelectionFeedbackDataAttributes } from './selectionFeedbackDataAttributes.ts'
import type { SelectionFeedbackLabels } from './selectionFeedbackLabels.ts'
import type { SelectionFeedbackGetters, SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** What the props are made of. */
interface Model
  extends Pick<SelectionFeedbackState, 'value' | 'active' | 'open' | 'close'>,
    Pick<
      Widget<SelectionFeedbackLabels>,
      'disabled' | 'labels' | 'reason' | 'attributes' | 'getStatusProps'
    > {
  /** Props of the root's element. */
  rest: object
  /** Looks again at what is selected. */
  check(): void
  hide(): void
}

type ButtonProps = ComponentPropsWithoutRef<'button'>

/** Leads from a selected passage to its toolbar. Editors have it for theirs. */
const SHORTCUT = 'Alt+F10'

/** More of a quote is no help on a button. */
const MOST_QUOTED = 120

const icons: Record<PassageKind, () => ReactNode> = {
  good: ThumbUpIcon,
  bad: ThumbDownIcon,
  correction: EditIcon,
}

const cut = (text: string) => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text)

/** The props of every part. */
export function selectionGetters(model: Model): SelectionFeedbackGetters {
  const { value, active, labels, disabled, reason, open, close, check, hide, rest } = model
  const state: SelectionFeedbackDataAttributes = {
    'data-state': active ? (active.kind ? 'open' : 'selected') : 'idle',
    ...model.attributes,
  }
  const saidOf = active && value.find((passage) => isSamePassage(passage, active.range))

  const choose = (kind: PassageKind) => {
    if (!active || disabled) return
    if (active.kind === kind) close()
    else open(active.range, kind)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !active?.kind) hide()
  }

  return {
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { className: 'fbs-selection-feedback', ...state },
        { ...rest, ...props },
      ),
    getAnswerProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>({ className: 'fbs-selection-answer', ...state }, props),
    getToolbarProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        {
          role: 'group',
          className: 'fbs-selection-toolbar',
          'aria-label': labels.toolbar,
          popover: 'manual',
          // Else the press would take the selection away, and on some systems the focus.
          onMouseDown: (event) => event.preventDefault(),
          onKeyDown,
          onBlur: () => void setTimeout(check),
          ...state,
        },
        props,
      ),
    getKindProps: (kind, props) =>
      mergeProps<ButtonProps>(
        {
          type: 'button',
          className: 'fbs-icon-button',
          'aria-label': labels[kind],
          'aria-pressed': (active?.kind ?? saidOf?.kind) === kind,
          'aria-haspopup': 'dialog',
          'aria-expanded': active?.kind === kind,
          'aria-disabled': disabled,
          title: reason ?? labels[kind],
          onClick: () => choose(kind),
          children: icons[kind](),
          ...{ 'data-kind': kind, ...state },
        },
        props,
      ),
    getPassagesProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'ul'>>(
        { className: 'fbs-passages', 'aria-label': labels.passages, ...state },
        props,
      ),
    getPassageProps: (passage: Passage, props) =>
      mergeProps<ButtonProps>(
        {
          type: 'button',
          className: 'fbs-passage',
          'aria-label': `${labels[passage.kind]}: ${cut(passage.quote)}`,
          'aria-haspopup': 'dialog',
          'aria-disabled': disabled,
          title: reason,
          onClick: () => {
            if (!disabled) open(passage, passage.kind)
          },
          children: [
            <span key="icon" className="fbs-passage-icon">
              {icons[passage.kind]()}
            </span>,
            <q key="quote" className="fbs-passage-quote" dir="auto">
              {cut(passage.quote)}
            </q>,
          ],
          ...{ 'data-kind': passage.kind, 'data-passage': slotNameOf(passage), ...state },
        },
        props,
      ),
    getHintProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'span'>>(
        {
          role: 'status',
          className: 'fbs-hidden',
          children: active && !active.kind && !disabled ? labels.available(SHORTCUT) : null,
          ...state,
        },
        props,
      ),
    getStatusProps: (props) => model.getStatusProps({ ...state, ...props }),
  }
}
