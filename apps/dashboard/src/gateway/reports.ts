import * as v from 'valibot'

const orNull = v.nullable(v.number())

const Share = v.object({ count: v.number(), share: orNull, low: orNull, high: orNull })

/** A part of a whole, with its interval. */
export type Share = v.InferOutput<typeof Share>

const Score = v.object({
  count: v.number(),
  total_weight: v.number(),
  score: orNull,
  low: orNull,
  high: orNull,
})

/** A weighted mean, with its interval. */
export type Score = v.InferOutput<typeof Score>

const coverage = {
  answers: v.number(),
  with_feedback: Share,
  with_explicit: Share,
  with_implicit: Share,
}
const both = { explicit: Score, implicit: Score }

/** Which share of the answers has signals. */
export const CoverageReport = v.object({ total: v.object(coverage) })

/** Weighted means by a dimension. */
export const ScoresReport = v.object({
  total: v.object(both),
  groups: v.array(v.object({ key: v.nullable(v.string()), ...both })),
  more: v.boolean(),
})

export type ScoresReport = v.InferOutput<typeof ScoresReport>

/** Scores and shares over time. */
export const TrendReport = v.object({
  points: v.array(v.object({ start: v.string(), ...coverage, ...both })),
})

export type TrendReport = v.InferOutput<typeof TrendReport>

const Part = v.object({ count: v.number(), total_weight: v.number() })

/** How scores are spread. */
export const DistributionReport = v.object({
  bins: v.array(v.object({ from: v.number(), to: v.number(), explicit: Part, implicit: Part })),
})

export type DistributionReport = v.InferOutput<typeof DistributionReport>

/** How behaviour goes with what was said. */
export const AgreementReport = v.object({
  baseline: v.object({ answers: v.number(), explicit_score: orNull, positive: Share }),
  signals: v.array(
    v.object({
      signal_name: v.nullable(v.string()),
      answers: v.number(),
      explicit_score: orNull,
      compared: v.number(),
      agreement: Share,
      correlation: v.object({ value: orNull, low: orNull, high: orNull }),
    }),
  ),
  more: v.boolean(),
})

export type AgreementReport = v.InferOutput<typeof AgreementReport>

const Combined = v.object({ score: orNull, count: v.number(), total_weight: v.number() })

/** The best or the worst answers. */
export const AnswersReport = v.object({
  answers: v.array(
    v.object({
      id: v.string(),
      created_at: v.string(),
      model: v.string(),
      question: v.string(),
      answer: v.string(),
      explicit: Combined,
      implicit: Combined,
    }),
  ),
})
