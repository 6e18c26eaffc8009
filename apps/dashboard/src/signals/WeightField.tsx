import { evaluatorWeights, implicitWeights, raterWeights } from '@feedback-signals/protocol'
import { TextField } from '../ui/TextField.tsx'

const hint =
  `From 0 to 1: ${raterWeights.expert} of an expert, ${raterWeights.user} of a user, ` +
  `${evaluatorWeights.least} to ${evaluatorWeights.most} of an evaluator, ` +
  `${implicitWeights.least} to ${implicitWeights.most} of behaviour.`

/** How much a signal counts. Who works here is taken for an expert. */
export function WeightField({ error }: { error: string | undefined }) {
  return (
    <TextField
      label="Weight"
      name="weight"
      type="number"
      min={0}
      max={1}
      step="any"
      required
      defaultValue={raterWeights.expert.toFixed(1)}
      hint={hint}
      error={error}
    />
  )
}
