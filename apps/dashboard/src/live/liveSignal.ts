import * as v from 'valibot'
import { StoredSignal } from '../gateway/log.ts'

/** A signal as it comes in, with the answer that it is about. */
export const LiveSignal = v.object({
  ...StoredSignal.entries,
  inference_id: v.string(),
  endpoint: v.string(),
  model: v.string(),
})

export type LiveSignal = v.InferOutput<typeof LiveSignal>
