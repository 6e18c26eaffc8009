import * as v from 'valibot'
import { jsonObject, text } from './json.ts'
import { limits } from './limits.ts'

/** Who felt it: a person (`user`) or a program such as an evaluator or a rule (`system`). */
export type SignalSource = 'user' | 'system'

/** How it was given: said outright (`explicit`) or read from behaviour (`implicit`). */
export type SignalType = 'explicit' | 'implicit'

/** A JSON object. */
export type JsonObject = Record<string, unknown>

/** A feedback signal with every default filled in: what a gateway stores and reports. */
export interface FeedbackSignal {
  /** Quality of the response, from -1 (worst) to 1 (best). Finite. */
  score: number
  /** How much this signal counts, from 0 (not at all) to 1. Finite. */
  weight: number
  /** A better response, for supervised fine-tuning: `{role: 'assistant', content: '…'}`. */
  improvement: JsonObject | null
  /** Free text about the response. */
  qualitative_feedback: string | null
  /** What sensed it, such as `thumbs_up`. See `signalDefaults` for the names the kit uses. */
  signal_name: string | null
  /** @default 'user' */
  signal_source: SignalSource
  /** @default 'explicit' */
  signal_type: SignalType
  /** Anything else; the kit's own keys are listed in `SignalMetadata`. */
  metadata: SignalMetadata | null
}

type Needed = Pick<FeedbackSignal, 'score' | 'weight'>

/** A feedback signal as it is sent: `score` and `weight` are required, the rest has defaults. */
export type FeedbackSignalInput = Needed & {
  [Field in Exclude<keyof FeedbackSignal, keyof Needed>]?: FeedbackSignal[Field] | undefined
}

/** The keys that the kit writes into `metadata`; an app may add its own beside them. */
export interface SignalMetadata extends JsonObject {
  /** UUIDv7 of this signal; the idempotency key of its inference. At most 200 characters. */
  signal_id?: string
  /** The `signal_id` that this signal replaces: a changed or withdrawn vote. */
  supersedes?: string
  /** What the signal is about beside its name, such as a passage: signals replace each other only where it is the same. */
  signal_slot?: string
  /** Version of the kit that sent it. */
  kit_version?: string
}

const unit = (min: number, max: number) =>
  v.pipe(
    v.number(({ input }) => (Number.isNaN(input) ? 'must be finite' : 'must be a number')),
    v.finite('must be finite'),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  )

const hasUsableId = (metadata: JsonObject) => {
  if (!Object.hasOwn(metadata, 'signal_id')) return true
  const id = metadata.signal_id
  return typeof id === 'string' && id !== '' && id.length <= limits.signalIdLength
}

const metadata = v.pipe(
  jsonObject,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || hasUsableId(dataset.value)) return
    addIssue({
      message: `must be a non-empty string of at most ${limits.signalIdLength} characters`,
      path: [
        {
          type: 'object',
          origin: 'value',
          input: dataset.value,
          key: 'signal_id',
          value: dataset.value.signal_id,
        },
      ],
    })
  }),
)

/**
 * Schema of a feedback signal: reads `unknown`, fills in defaults, and leaves out fields it does not know.
 * Refuses what a database or a training run cannot hold: non-finite numbers, NUL characters, lone surrogates
 * and more than `limits.depth` levels.
 */
export const FeedbackSignal: v.GenericSchema<FeedbackSignalInput, FeedbackSignal> = v.object(
  {
    score: unit(-1, 1),
    weight: unit(0, 1),
    improvement: v.optional(v.nullable(jsonObject), null),
    qualitative_feedback: v.optional(v.nullable(text), null),
    signal_name: v.optional(v.nullable(text), null),
    signal_source: v.optional(v.picklist(['user', 'system'], 'must be "user" or "system"'), 'user'),
    signal_type: v.optional(
      v.picklist(['explicit', 'implicit'], 'must be "explicit" or "implicit"'),
      'explicit',
    ),
    metadata: v.optional(v.nullable(metadata), null),
  },
  ({ path }) => (path ? 'is required' : 'must be an object'),
)
