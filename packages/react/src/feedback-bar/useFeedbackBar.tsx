'use client'
import { type ComponentPropsWithoutRef, type ReactNode, useState } from 'react'
import { CheckIcon, CopyIcon, EditIcon, RegenerateIcon, ShareIcon } from '../icons/actions.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { toolbar } from '../internal/row/toolbar.ts'
import { widgetOf } from '../internal/useWidget.tsx'
import { useFeedback } from '../provider/useFeedback.ts'
import type { FeedbackBarAction } from './feedbackBar.logic.ts'
import type {
  FeedbackBarActionDataAttributes,
  FeedbackBarDataAttributes,
} from './feedbackBarDataAttributes.ts'
import { feedbackBarLabels } from './feedbackBarLabels.ts'
import type { FeedbackBarOptions, FeedbackBarState } from './feedbackBarTypes.ts'
import { useActions } from './useActions.ts'
import { useCanShare } from './useCanShare.ts'
import { useOutcome } from './useOutcome.ts'

// How its own signals fare is not told: nothing that a person gave is at stake.
const untold = { signal: null, status: 'idle', error: null } as const

const icons: Record<FeedbackBarAction, () => ReactNode> = {
  copy: CopyIcon,
  edit: EditIcon,
  share: ShareIcon,
  regenerate: RegenerateIcon,
}

/** In the order of the bar. */
const allActions: readonly FeedbackBarAction[] = ['copy', 'edit', 'share', 'regenerate']

/**
 * What people do with the answer in scope, for an interface of your own: copy, correct, share, regenerate.
 *
 * @example
 * const bar = useFeedbackBar({ text: message.text, onRegenerate: reload })
 * <div {...bar.getRowProps()}>
 *   {bar.actions.map((action) => <button key={action} {...bar.getActionProps(action)} />)}
 * </div>
 * <span {...bar.getStatusProps()} />
 */
export function useFeedbackBar(options: FeedbackBarOptions = {}): FeedbackBarState {
  const { text, onRegenerate, onShare, onEdit, variant = 'default', reveal = 'always' } = options
  const scope = useFeedback()
  const widget = widgetOf(scope, untold, 'feedbackBar', feedbackBarLabels, options)
  const { labels } = widget
  const [{ status, notice }, tell] = useOutcome()
  const [editing, setEditing] = useState(false)
  const canShare = useCanShare()
  const disabled = !!options.disabled
  const hasText = text !== undefined

  const has: Record<FeedbackBarAction, boolean> = {
    copy: hasText,
    edit: hasText || !!onEdit,
    share: !!onShare || (hasText && canShare),
    regenerate: !!onRegenerate,
  }
  const actions = allActions.filter((action) => has[action])

  const writing = scope.streaming ? labels.writing : undefined
  /** Why a button does nothing now. What has been written can be copied at any time; only a target can be corrected. */
  const reasons: Record<FeedbackBarAction, string | undefined> = {
    copy: undefined,
    edit: writing ?? (onEdit ? undefined : widget.reason),
    share: writing,
    regenerate: writing,
  }
  const isOff = (action: FeedbackBarAction) =>
    disabled || !!reasons[action] || (action === 'copy' && text === '')

  const perform = {
    ...useActions(options, labels, tell),
    edit: onEdit ?? (() => setEditing(!editing)),
  }
  const act = (action: FeedbackBarAction) => {
    if (!has[action] || isOff(action)) return
    // The same words again would be news to nobody who hears them.
    if (status === 'failed') tell({ status: 'idle' })
    void perform[action]()
  }

  const attributes: FeedbackBarDataAttributes = {
    'data-variant': variant,
    'data-reveal': reveal,
    'data-status': status,
    'data-disabled': disabled ? '' : undefined,
  }

  return {
    status,
    notice,
    actions,
    disabled,
    editing,
    setEditing,
    act,
    attributes,
    labels,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>({ className: 'fbs-feedback-bar', ...attributes }, props),
    getRowProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { className: 'fbs-bar-row', 'aria-label': labels.group, ...toolbar, ...attributes },
        props,
      ),
    getActionProps(action, props) {
      const off = isOff(action)
      const toggles = action === 'edit' && !onEdit
      const Icon = action === 'copy' && status === 'copied' ? CheckIcon : icons[action]
      const own: ComponentPropsWithoutRef<'button'> & FeedbackBarActionDataAttributes = {
        type: 'button',
        className: 'fbs-icon-button',
        'aria-label': labels[action],
        // Not `disabled`, as with all widgets: it keeps the focus, and says why.
        'aria-disabled': off,
        'aria-expanded': toggles ? editing : undefined,
        title: reasons[action] ?? labels[action],
        onClick: () => act(action),
        children: <Icon />,
        ...attributes,
        'data-disabled': off ? '' : undefined,
        'data-action': action,
        ...(toggles && { 'data-state': editing ? 'open' : 'closed' }),
      }
      return mergeProps<ComponentPropsWithoutRef<'button'>>(own, props)
    },
    getStatusProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'span'>>(
        { className: 'fbs-status', role: 'status', children: notice, ...attributes },
        props,
      ),
  }
}
