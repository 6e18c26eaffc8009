import type { ComponentPropsWithoutRef } from 'react'
import type { WidgetOptions } from '../internal/useWidget.tsx'
import type { FeedbackBarAction, FeedbackBarSignal, FeedbackBarStatus } from './feedbackBar.logic.ts'
import type { FeedbackBarDataAttributes } from './feedbackBarDataAttributes.ts'
import type { FeedbackBarLabels } from './feedbackBarLabels.ts'

/** What becomes of what has no room. */
export type FeedbackBarVariant = 'default' | 'compact'

/** When the row is seen. */
export type FeedbackBarReveal = 'always' | 'hover'

/** Options of `useFeedbackBar`, `FeedbackBar` and `FeedbackBar.Root`. A button is there where it has what it needs. */
export interface FeedbackBarOptions extends WidgetOptions<FeedbackBarLabels> {
  /** The answer as it is to be copied, shared and corrected, or what returns it on need. */
  text?: string | (() => string) | undefined
  /**
   * Copies, in place of the browser's clipboard, such as with formatting. A promise that rejects says that it could
   * not. Without `text` there is nothing to copy.
   */
  onCopy?: ((text: string) => unknown) | undefined
  /** Asks for another answer. Called as the signal has been submitted; while its promise is pending, not again. */
  onRegenerate?: (() => unknown) | undefined
  /**
   * Shares, in place of the browser (`navigator.share` with `text`, where it has that). `false` or an `AbortError` says
   * that the person thought better of it, any other rejection that it could not be done; neither is a signal.
   */
  onShare?: (() => unknown) | undefined
  /** Opens an editor of the app, in place of the kit's below the row. */
  onEdit?: (() => void) | undefined
  /**
   * `compact` keeps to one row: buttons without room go into the menu of `FeedbackBar.More`.
   * @default 'default'
   */
  variant?: FeedbackBarVariant | undefined
  /**
   * `hover` shows the row while the pointer is over the answer (the element around the bar, or the next one out with
   * `data-fbs-answer`), the focus is in it, or it has something to tell; with a finger always. Say `always` for the
   * newest answer.
   * @default 'always'
   */
  reveal?: FeedbackBarReveal | undefined
  /** Fields of the signals of copy, share and regenerate in place of the defaults, for all or by name. */
  signal?: FeedbackBarSignal | undefined
}

/** What `useFeedbackBar` returns. */
export interface FeedbackBarState {
  /** What came of the newest action; `copied` and `shared` for two seconds. */
  status: FeedbackBarStatus
  /** The same in words. */
  notice: string | undefined
  /** The buttons that have what they need. */
  actions: readonly FeedbackBarAction[]
  /** Whether the app has switched the bar off. */
  disabled: boolean
  /** Whether the kit's editor is open. */
  editing: boolean
  setEditing(editing: boolean): void
  /** Does what a click on the button does. Ignored where the button is not there, or does nothing now. */
  act(action: FeedbackBarAction): void
  /** The state for CSS. */
  attributes: FeedbackBarDataAttributes
  labels: FeedbackBarLabels
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With the keyboard of a toolbar: arrows, Home and End go from button to button. */
  getRowProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With the icon as children, unless you give others. */
  getActionProps(
    action: FeedbackBarAction,
    props?: ComponentPropsWithoutRef<'button'>,
  ): ComponentPropsWithoutRef<'button'>
  /** With the notice as children, unless you give others. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}
