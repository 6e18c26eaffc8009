import * as v from 'valibot'
import { lenient } from '../logs/logSearch.ts'

/** Which signals are shown as they come, in the address. */
export const LiveSearch = v.object({
  signal_name: lenient(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  signal_type: lenient(v.picklist(['explicit', 'implicit'])),
})

export type LiveSearch = v.InferOutput<typeof LiveSearch>
