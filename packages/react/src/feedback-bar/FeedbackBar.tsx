'use client'
import type { ReactNode } from 'react'
import { dropIn } from '../internal/dropIn.tsx'
// The one composite: of all widgets it alone stands on others, by what they offer to everybody.
import { Thumbs, type ThumbsProps } from '../thumbs/index.ts'
import type { FeedbackBarActionPart } from './actionPart.ts'
import { FeedbackBarButton } from './FeedbackBarButton.ts'
import { FeedbackBarCopy } from './FeedbackBarCopy.ts'
import { FeedbackBarEdit } from './FeedbackBarEdit.ts'
import { FeedbackBarEditor, type FeedbackBarEditorProps } from './FeedbackBarEditor.tsx'
import { FeedbackBarItem } from './FeedbackBarItem.tsx'
import { FeedbackBarMore } from './FeedbackBarMore.tsx'
import { FeedbackBarRegenerate } from './FeedbackBarRegenerate.ts'
import { FeedbackBarRoot, type FeedbackBarRootProps } from './FeedbackBarRoot.tsx'
import { FeedbackBarRow } from './FeedbackBarRow.ts'
import { FeedbackBarShare } from './FeedbackBarShare.ts'
import { FeedbackBarStatus } from './FeedbackBarStatus.ts'
import type { FeedbackBarAction } from './feedbackBar.logic.ts'

/** Props of `FeedbackBar`. Children are buttons of the app's own, after those of the bar. */
export interface FeedbackBarProps extends FeedbackBarRootProps {
  /**
   * Props of the thumbs; `false` leaves them out.
   * @default {}
   */
  thumbs?: ThumbsProps | false | undefined
  /**
   * The bar's own buttons, in this order, of those that have what they need.
   * @default ['copy', 'edit', 'share', 'regenerate']
   */
  actions?: readonly FeedbackBarAction[] | undefined
  /** Items of the menu: `FeedbackBar.Item`s. */
  more?: ReactNode
  /** Props of the editor, such as `format: 'markdown'`. */
  editor?: FeedbackBarEditorProps | undefined
}

const parts: Record<FeedbackBarAction, FeedbackBarActionPart> = {
  copy: FeedbackBarCopy,
  edit: FeedbackBarEdit,
  share: FeedbackBarShare,
  regenerate: FeedbackBarRegenerate,
}

const allActions: readonly FeedbackBarAction[] = ['copy', 'edit', 'share', 'regenerate']

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, FeedbackBarProps>(
  'FeedbackBar',
  ({ thumbs, actions = allActions, more, editor, children, ...props }: FeedbackBarProps, ref) => (
    <FeedbackBarRoot {...props} ref={ref}>
      {props.asChild ? (
        children
      ) : (
        <>
          <FeedbackBarRow>
            {thumbs !== false && <Thumbs disabled={props.disabled} {...thumbs} />}
            {actions.map((action) => {
              const Part = parts[action]
              return <Part key={action} />
            })}
            {children}
            <FeedbackBarMore>{more}</FeedbackBarMore>
          </FeedbackBarRow>
          <FeedbackBarStatus />
          <FeedbackBarEditor {...editor} />
        </>
      )}
    </FeedbackBarRoot>
  ),
)

/**
 * Renders a `<div>` with what people want under an answer in one row: thumbs, copy, correct, share, regenerate, buttons of
 * the app, and a menu; below it the editor, once it is opened.
 */
export const FeedbackBar = /* @__PURE__ */ Object.assign(DropIn, {
  Root: FeedbackBarRoot,
  Row: FeedbackBarRow,
  Copy: FeedbackBarCopy,
  Edit: FeedbackBarEdit,
  Share: FeedbackBarShare,
  Regenerate: FeedbackBarRegenerate,
  Button: FeedbackBarButton,
  More: FeedbackBarMore,
  Item: FeedbackBarItem,
  Status: FeedbackBarStatus,
  Editor: FeedbackBarEditor,
})
