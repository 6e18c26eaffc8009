import * as v from 'valibot'

// A router reads `?text=42` as a number; it was text all the same.
const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform(String),
  v.minLength(1),
  v.maxLength(200),
)
const tags = v.pipe(
  v.union([
    v.array(text),
    v.pipe(
      text,
      v.transform((one) => [one]),
    ),
  ]),
  v.minLength(1),
  v.maxLength(20),
)
const score = v.pipe(v.number(), v.minValue(-1), v.maxValue(1))
const day = v.pipe(v.string(), v.isoDate())

/** What is not as it should be is left out: an address that somebody mistyped still shows a page. */
export const lenient = <Output>(schema: v.GenericSchema<unknown, Output>) =>
  v.optional(v.fallback(v.optional(schema), undefined))

/** Which answers, in a page's address, named as the gateway names them. */
export const answerSearch = {
  from: lenient(day),
  to: lenient(day),
  model: lenient(text),
  endpoint: lenient(text),
  tag: lenient(tags),
  exclude_tag: lenient(tags),
}

/** Which logs the list shows and in which order, in the address. */
export const LogSearch = v.object({
  ...answerSearch,
  text: lenient(text),
  status: lenient(v.picklist(['in_progress', 'completed', 'cancelled', 'failed'])),
  has_feedback: lenient(v.boolean()),
  signal_name: lenient(text),
  score_type: lenient(v.picklist(['explicit', 'implicit'])),
  min_score: lenient(score),
  max_score: lenient(score),
  sort: lenient(v.picklist(['newest', 'oldest', 'best', 'worst'])),
})

export type LogSearch = v.InferOutput<typeof LogSearch>
