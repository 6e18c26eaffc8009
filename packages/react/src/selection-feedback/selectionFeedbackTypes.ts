import type { SlotState } from '@feedback-signals/browser'
import type { ComponentPropsWithoutRef, RefObject } from 'react'
import type { WidgetOptions } from '../internal/useWidget.tsx'
import type { SelectionFeedbackSignal } from './passage.logic.ts'
import type { Passage, PassageKind, PassageRange } from './passage.ts'
import type { SelectionFeedbackLabels } from './selectionFeedbackLabels.ts'

/** A reason to choose: its key, which is stored and never changes, or key and label. */
export type SelectionReason = string | { key: string; label: string }

/** Options of `useSelectionFeedback`, `SelectionFeedback` and `SelectionFeedback.Root`. None is needed. */
export interface SelectionFeedbackOptions extends WidgetOptions<SelectionFeedbackLabels> {
  /** The element with the answer's text, and nothing else, where it is one of the app's. */
  answer?: RefObject<HTMLElement | null> | undefined
  /**
   * The answer's source, such as its markdown. With it a correction also says, as `improvement`, how the whole answer
   * should read: where the passage is at the same offsets in it, or in it only once.
   */
  original?: string | undefined
  /**
   * What can be said of a passage, in this order.
   * @default ['good', 'bad', 'correction']
   */
  kinds?: readonly PassageKind[] | undefined
  /** The reasons to choose from; an empty list for none. Of many, the first 50 are shown. */
  reasons?: Partial<Record<'good' | 'bad', readonly SelectionReason[]>> | undefined
  /**
   * Characters of the text before and after the passage that are sent as `metadata.prefix` and `suffix`; 200 at most.
   * @default 0
   */
  context?: number | undefined
  /** What is said of passages, where the app holds it. Leave it out to have it held here. */
  value?: readonly Passage[] | undefined
  /**
   * What is shown where this browser has said nothing, such as what the app's server has kept: after a reload there is
   * nothing else, as the browser keeps no text of an answer. The same array until it is another.
   */
  defaultValue?: readonly Passage[] | undefined
  /** Called in the event with all passages that something is said of now. */
  onValueChange?: ((value: readonly Passage[]) => void) | undefined
  /** Fields of the signal in place of the defaults, for all passages or by what is said. */
  signal?: SelectionFeedbackSignal | undefined
}

/** The passage that is selected, and whether its form is open. */
export interface ActivePassage {
  range: PassageRange
  /** What the form is about; `null` while it is closed. */
  kind: PassageKind | null
}

/** Props for each element. */
export interface SelectionFeedbackGetters {
  getRootProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getAnswerProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** Render it, with `toolbarRef`, while there is an active passage. */
  getToolbarProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  /** With the icon as children, unless you give others. */
  getKindProps(
    kind: PassageKind,
    props?: ComponentPropsWithoutRef<'button'>,
  ): ComponentPropsWithoutRef<'button'>
  getPassagesProps(props?: ComponentPropsWithoutRef<'ul'>): ComponentPropsWithoutRef<'ul'>
  /** With mark and quote as children, unless you give others. */
  getPassageProps(
    passage: Passage,
    props?: ComponentPropsWithoutRef<'button'>,
  ): ComponentPropsWithoutRef<'button'>
  /** Tells a screen reader of the toolbar. */
  getHintProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}

/** What `useSelectionFeedback` returns. */
export interface SelectionFeedbackState
  extends SelectionFeedbackGetters,
    Pick<SlotState, 'status' | 'error'> {
  /** The passages that something is said of, in the order of the text. */
  value: readonly Passage[]
  /** The selected passage; `null` where there is none. */
  active: ActivePassage | null
  kinds: readonly PassageKind[]
  /** The reasons for a kind, with their labels. */
  reasonsOf(kind: PassageKind): readonly { key: string; label: string }[]
  labels: SelectionFeedbackLabels
  disabled: boolean
  /** What to tell about delivery, in words. */
  notice: string | undefined
  answerRef: RefObject<HTMLElement | null>
  rootRef: RefObject<HTMLElement | null>
  toolbarRef: RefObject<HTMLDivElement | null>
  /** Opens the form for a passage. */
  open(range: PassageRange, kind: PassageKind): void
  /** Closes the form. */
  close(): void
  /** Says it of a passage: a signal of its own, in place of what was said of the same passage. */
  say(passage: Passage): void
  /** Takes back what was said of a passage. */
  remove(range: PassageRange): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
}
