import * as v from 'valibot'
import { named } from './schemas.ts'

const whole = v.pipe(v.number(), v.integer())
const maybe = v.nullable(v.number())
const instant = v.pipe(v.string(), v.isoTimestamp())
const interval = { low: maybe, high: maybe }

const both = <Schema extends v.GenericSchema>(schema: Schema) => ({ explicit: schema, implicit: schema })

const scores = both(v.object({ count: whole, total_weight: v.number(), score: maybe, ...interval }))
const combined = both(v.object({ count: whole, total_weight: v.number(), score: maybe }))
const Share = v.object({ count: whole, share: maybe, ...interval })
const coverage = { answers: whole, with_feedback: Share, with_explicit: Share, with_implicit: Share }
const key = v.nullable(v.string())

/** What each report says, by its name. */
export const reportSchemas = {
  scores: named(
    'ScoresReport',
    v.object({
      by: v.string(),
      total: v.object(scores),
      groups: v.array(v.object({ key, ...scores })),
      more: v.boolean(),
    }),
  ),
  distribution: named(
    'DistributionReport',
    v.object({
      bins: v.array(
        v.object({
          from: v.number(),
          to: v.number(),
          ...both(v.object({ count: whole, total_weight: v.number() })),
        }),
      ),
    }),
  ),
  coverage: named(
    'CoverageReport',
    v.object({
      by: key,
      total: v.object(coverage),
      groups: v.array(v.object({ key: v.string(), ...coverage })),
      more: v.boolean(),
    }),
  ),
  trend: named(
    'TrendReport',
    v.object({
      bucket: v.string(),
      points: v.array(v.object({ start: instant, ...coverage, ...scores })),
    }),
  ),
  answers: named(
    'AnswersReport',
    v.object({
      order: v.string(),
      score_type: v.string(),
      answers: v.array(
        v.object({
          id: v.pipe(v.string(), v.uuid()),
          created_at: instant,
          endpoint: v.string(),
          model: v.string(),
          tags: v.array(v.string()),
          question: v.string(),
          answer: v.string(),
          ...combined,
        }),
      ),
    }),
  ),
  agreement: named(
    'AgreementReport',
    v.object({
      baseline: v.object({ answers: whole, explicit_score: maybe, positive: Share }),
      signals: v.array(
        v.object({
          signal_name: key,
          answers: whole,
          explicit_score: v.number(),
          compared: whole,
          agreement: Share,
          correlation: v.object({ value: maybe, ...interval }),
        }),
      ),
      more: v.boolean(),
    }),
  ),
}
