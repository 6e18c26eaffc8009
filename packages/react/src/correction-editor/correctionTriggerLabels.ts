import { type DeliveryLabels, deliveryLabels } from '../internal/deliveryLabels.ts'

/** The words that are there before the editor is opened; the rest loads with it. */
export interface CorrectionTriggerLabels extends DeliveryLabels {
  /** Names the group. */
  group: string
  /** Opens the editor. */
  open: string
  /** Opens the editor once a correction was sent. */
  again: string
  /** Takes the correction back. */
  withdraw: string
  /** The gateway has it. */
  sent: string
  /** The code of the editor did not come. */
  unavailable: string
}

/** English. */
export const correctionTriggerLabels: CorrectionTriggerLabels = {
  ...deliveryLabels,
  group: 'Correct this answer',
  open: 'Suggest a better answer',
  again: 'Edit correction',
  withdraw: 'Withdraw',
  sent: 'Correction sent',
  unavailable: 'The editor could not be loaded.',
}
