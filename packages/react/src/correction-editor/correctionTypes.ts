import type { SlotState } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import type { CorrectionLabels } from './correctionLabels.ts'
import type { TextDiff } from './diff/differ.ts'

/** What kind of text an answer is. */
export type CorrectionFormat = 'text' | 'markdown' | 'json'

/** How much a correction changed. */
export interface CorrectionChange extends Pick<TextDiff, 'editDistance' | 'changedFraction'> {
  /** The better answer, as it is sent. */
  content: string
}

/** A correction that was submitted. */
export interface Correction extends CorrectionChange {
  score: number
}

/** Options of `useCorrection`, `CorrectionEditor` and `CorrectionEditor.Root`. Only `original` is needed. */
export interface CorrectionOptions {
  /** The answer as the model gave it. Its line breaks may be CRLF: they are edited as LF and sent as they were. */
  original: string
  /**
   * What kind of text it is: `markdown` has a preview, `json` is laid out, and valid before it is sent.
   * @default 'text'
   */
  format?: CorrectionFormat | undefined
  /** The text in the field, where the app holds it. No draft of it is kept. Leave it out to have it held here. */
  value?: string | undefined
  /**
   * The text to begin with, such as a proposal of another model.
   * @default original
   */
  defaultValue?: string | undefined
  /** Called in the event with the new text in the field. */
  onValueChange?: ((value: string) => void) | undefined
  /** Whether the editor is open, where the app says so. Leave it out to have it held here. */
  open?: boolean | undefined
  /** @default false */
  defaultOpen?: boolean | undefined
  /** Called in the event as the editor is opened or closed. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /** Called with the correction as it is submitted, with `null` as it is withdrawn. */
  onSubmit?: ((correction: Correction | null) => void) | undefined
  /**
   * The score of a correction, from -1 to 1, by how much it changed.
   * @default correctionScore: -0.1 - 0.9 × changedFraction
   */
  score?: ((change: CorrectionChange) => number) | undefined
  /** Fields of the signal in place of the defaults, such as `weight` or `metadata`, for all corrections or by change. */
  signal?:
    | Partial<FeedbackSignalInput>
    | ((change: CorrectionChange) => Partial<FeedbackSignalInput> | undefined)
    | undefined
  /** Says what is wrong with the text (of `json`: with what it holds), or nothing. What is wrong is not sent. */
  validate?: ((value: unknown) => string | undefined) | undefined
  /** Shows markdown as the app does. Without it, react-markdown and remark-gfm load with the first preview. */
  renderPreview?: ((markdown: string) => ReactNode) | undefined
  /**
   * Whether nothing is taken.
   * @default false
   */
  disabled?: boolean | undefined
  /**
   * Words in place of the English ones.
   * @default correctionLabels
   */
  labels?: Partial<CorrectionLabels> | undefined
}

type Getter<Tag extends 'div' | 'button' | 'span' | 'p' | 'textarea'> = (
  props?: ComponentPropsWithoutRef<Tag>,
) => ComponentPropsWithoutRef<Tag>

/** What is there before the editor is opened: what its slot holds, and what to make of it. */
export interface CorrectionRootState extends SlotState {
  open: boolean
  /** Whether a correction stands: sent, or on its way. */
  corrected: boolean
  /** Whether nothing is taken: by the option, or since the answer cannot be rated now. */
  disabled: boolean
  /** Why the answer cannot be rated now, in words. */
  reason: string | undefined
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  /** Opens or closes the editor. Closing asks nothing; `cancel` does. */
  setOpen(open: boolean): void
  /** Takes the correction back. */
  withdraw(): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  getRootProps: Getter<'div'>
  getTriggerProps: Getter<'button'>
  getWithdrawProps: Getter<'button'>
  getStatusProps: Getter<'span'>
}

/** What `useCorrection` returns. */
export interface CorrectionState extends CorrectionRootState {
  /** The text in the field. */
  text: string
  /** Sets the text in the field. */
  setText(text: string): void
  /** Whether the text is another than the one it began with. */
  dirty: boolean
  /** How the text differs from the original; of a long one some moments later. Missing where it does not. */
  diff: TextDiff | undefined
  /** Whether the text is a draft of before. */
  restored: boolean
  /** Whether a long text that was submitted is still compared. */
  busy: boolean
  /** Every word of the widget, as it is shown. */
  labels: CorrectionLabels
  /** Why the text was not sent, in words. */
  problem: string | undefined
  /** Whether the preview is shown in place of the field. */
  previewing: boolean
  setPreviewing(previewing: boolean): void
  /** What would lose the changes, until the person has said so. */
  asking: 'cancel' | 'reset' | undefined
  /** Sends the text, or says why not. */
  submit(): void
  /** Closes the editor; with changes, asks first. */
  cancel(): void
  /** Goes back to the text it began with; with changes, asks first. */
  reset(): void
  /** Answers the question: loses the changes. */
  discard(): void
  /** Answers the question: goes on. */
  keep(): void
  /** Lays JSON out in lines. */
  format(): void
  getContentProps: Getter<'div'>
  getFieldProps: Getter<'textarea'>
  getPreviewProps: Getter<'div'>
  getPreviewToggleProps: Getter<'button'>
  getFormatProps: Getter<'button'>
  getDiffProps: Getter<'div'>
  getProblemProps: Getter<'p'>
  getSubmitProps: Getter<'button'>
  getCancelProps: Getter<'button'>
  getResetProps: Getter<'button'>
  getGuardProps: Getter<'div'>
}
