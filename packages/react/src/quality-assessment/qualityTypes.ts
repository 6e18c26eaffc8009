import type { SlotState } from '@feedback-signals/browser'
import type { ComponentPropsWithoutRef } from 'react'
import type { WidgetOptions } from '../internal/useWidget.tsx'
import type { Assessment } from './assessment.ts'
import type { Answer, Criterion } from './criterion.ts'
import type { QualityMode, QualitySignal } from './quality.logic.ts'
import type { QualityAssessmentDataAttributes } from './qualityDataAttributes.ts'
import type { QualityAssessmentLabels } from './qualityLabels.ts'

/** Options of `useQualityAssessment`, `QualityAssessment` and `QualityAssessment.Root`. None is needed. */
export interface QualityAssessmentOptions extends WidgetOptions<QualityAssessmentLabels> {
  /**
   * What is asked. Of two with the same key the first counts, a choice without options is left out, 50 at most.
   * @default accuracy, helpfulness and safety, in stars
   */
  criteria?: readonly Criterion[] | undefined
  /**
   * One `quality_assessment` with the weighted mean, or a `quality_assessment_<key>` for each criterion.
   * @default 'combined'
   */
  mode?: QualityMode | undefined
  /**
   * Whether a comment can be left.
   * @default true
   */
  comment?: boolean | undefined
  /** What was submitted, where the app holds it. Leave it out to have it held here. */
  value?: Assessment | null | undefined
  /**
   * Shown as submitted where this browser knows of nothing, such as one kept by the app's server.
   * @default null
   */
  defaultValue?: Assessment | null | undefined
  /** Called in the event with what is submitted, `null` where it is withdrawn. */
  onValueChange?: ((value: Assessment | null) => void) | undefined
  /** Fields of the signals in place of the defaults, such as `weight`. */
  signal?: QualitySignal | undefined
}

/** A criterion as it is shown. */
export interface AskedCriterion {
  criterion: Criterion
  label: string
  /** The id of the label's element. */
  labelId: string
  answer: Answer | null
  /** Whether it kept the form from being submitted. */
  isMissing: boolean
  /** The id of the element that says so. */
  errorId: string
}

type ButtonProps = ComponentPropsWithoutRef<'button'>

/** What `useQualityAssessment` returns: the worst of what its slots hold, and what to make of it. */
export interface QualityAssessmentState extends SlotState {
  /** What was submitted: the app's where it is controlled, else this browser's newest that has not failed. */
  value: Assessment | null
  /** What the form says now. */
  draft: Assessment
  /** Whether the form is open: nothing was submitted yet, or it is being changed. */
  isEditing: boolean
  /** Whether form and summary have changed places at a person's wish: then focus goes along. */
  hasMoved: boolean
  criteria: readonly AskedCriterion[]
  /** The weighted mean of the draft; `null` where nothing is answered. */
  score: number | null
  /** What keeps the form from being submitted, or from being used, in words. */
  message: string | undefined
  labels: QualityAssessmentLabels
  /** What every part carries for CSS. */
  attributes: QualityAssessmentDataAttributes
  hasComment: boolean
  disabled: boolean
  /** Why nothing can be submitted now, in words. */
  reason: string | undefined
  /** What to tell about delivery, in words: not sent yet, or not saved. */
  notice: string | undefined
  /** Answers one criterion; `null` takes the answer back. */
  answer(key: string, answer: Answer | null): void
  writeComment(comment: string): void
  /** Submits the draft. Where an answer is missing it says so, and sends nothing. */
  submit(): void
  /** Opens what was submitted. */
  change(): void
  /** Leaves what was submitted as it is. */
  cancel(): void
  /** Takes back what was submitted. */
  withdraw(): void
  /** Sends again what could not be sent, or submits again what was refused; missing where neither can be done. */
  retry: (() => void) | undefined
  /** For the `<form>`: submits, also by Ctrl or Cmd with Enter. */
  getRootProps(props?: ComponentPropsWithoutRef<'form'>): ComponentPropsWithoutRef<'form'>
  /** For an element around what is in the form: names it. A form with a name is a landmark, and a page has many answers. */
  getGroupProps(props?: ComponentPropsWithoutRef<'div'>): ComponentPropsWithoutRef<'div'>
  getCommentProps(props?: ComponentPropsWithoutRef<'textarea'>): ComponentPropsWithoutRef<'textarea'>
  getSubmitProps(props?: ButtonProps): ButtonProps
  getChangeProps(props?: ButtonProps): ButtonProps
  getCancelProps(props?: ButtonProps): ButtonProps
  getWithdrawProps(props?: ButtonProps): ButtonProps
  /** With the notice and a button to retry as children, unless you give others. */
  getStatusProps(props?: ComponentPropsWithoutRef<'span'>): ComponentPropsWithoutRef<'span'>
}
