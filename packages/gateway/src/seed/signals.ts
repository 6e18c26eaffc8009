import {
  evaluatorWeights,
  type FeedbackSignal,
  type SignalName,
  type SignalSource,
  signalDefaults,
} from '@feedback-signals/protocol'
import { v7 as uuidv7 } from 'uuid'
import type { NewSignal } from '../store/types.ts'
import type { SeededAnswer } from './answer.ts'
import type { Chance } from './chance.ts'

interface Kind {
  name: SignalName | 'evaluator'
  /** How often it comes, for an answer of a quality from 0 to 1. */
  probability(quality: number): number
  score?(quality: number, chance: Chance): number
  weight?(chance: Chance): number
  source?: SignalSource
}

const clamp = (value: number) => Math.min(1, Math.max(-1, value))
const rounded = (value: number, step: number) => clamp(Math.round(value / step) * step)

/** People say little, behaviour much, and evaluators what they are asked. */
const kinds: readonly Kind[] = [
  { name: 'thumbs_up', probability: (quality) => 0.14 * quality },
  { name: 'thumbs_down', probability: (quality) => 0.12 * (1 - quality) },
  {
    name: 'star_rating',
    probability: () => 0.05,
    score: (quality, chance) => rounded(chance.normal(quality * 2 - 1, 0.4), 0.5),
  },
  { name: 'correction', probability: (quality) => 0.06 * (1 - quality) },
  {
    name: 'quality_assessment',
    probability: () => 0.02,
    score: (quality, chance) => rounded(chance.normal(quality * 2 - 1, 0.3), 0.1),
  },
  {
    name: 'evaluator',
    probability: () => 0.3,
    score: (quality, chance) => rounded(chance.normal(quality * 2 - 1, 0.35), 0.01),
    weight: (chance) =>
      evaluatorWeights.least + (evaluatorWeights.most - evaluatorWeights.least) * chance.unit(),
    source: 'system',
  },
  {
    name: 'dwell_time',
    probability: () => 0.75,
    score: (quality, chance) => rounded(chance.normal(quality - 0.4, 0.35), 0.01),
  },
  { name: 'copied_to_clipboard', probability: (quality) => 0.5 * quality },
  { name: 'regenerated', probability: (quality) => 0.3 * (1 - quality) ** 2 },
  { name: 'modified', probability: (quality) => 0.15 * (1 - quality) },
  { name: 'saved', probability: (quality) => 0.1 * quality ** 2 },
  { name: 'shared', probability: (quality) => 0.05 * quality ** 2 },
  { name: 'dismissed', probability: (quality) => 0.15 * (1 - quality) },
  { name: 'ignored', probability: (quality) => 0.3 * (1 - quality) },
]

function signalOf({ name, ...kind }: Kind, quality: number, chance: Chance, id: string): FeedbackSignal {
  const given = name === 'evaluator' ? signalDefaults.star_rating : signalDefaults[name]
  return {
    score: kind.score?.(quality, chance) ?? given.score ?? 0,
    weight: kind.weight?.(chance) ?? given.weight,
    improvement: name === 'correction' ? { role: 'assistant', content: 'As it ought to be.' } : null,
    qualitative_feedback:
      given.signal_type === 'explicit' && chance.happens(0.2) ? 'See for yourself.' : null,
    signal_name: name,
    signal_source: kind.source ?? given.signal_source,
    signal_type: given.signal_type,
    metadata: { signal_id: id, kit_version: '0.1.0' },
  }
}

/** What a person who thinks again says: the other thumb, or nothing any more. */
const secondThought = (first: FeedbackSignal, id: string, chance: Chance): FeedbackSignal => {
  const up = first.signal_name === 'thumbs_up'
  const other = chance.happens(0.6)
    ? { score: -first.score, signal_name: up ? 'thumbs_down' : 'thumbs_up' }
    : { score: 0, weight: 0 }
  return {
    ...first,
    ...other,
    metadata: { signal_id: id, kit_version: '0.1.0', supersedes: first.metadata?.signal_id ?? '' },
  }
}

/** All signals on an answer, oldest first; of four answers, three are rated or watched. */
export function seedSignals({ log, quality }: SeededAnswer, chance: Chance): NewSignal[] {
  const signals: NewSignal[] = []
  let moment = log.completedAt?.getTime() ?? log.createdAt.getTime()
  const add = (make: (id: string) => FeedbackSignal) => {
    moment += Math.round(1000 + chance.unit() * 60_000)
    const random = { msecs: moment, seq: Math.floor(chance.unit() * 2 ** 31) }
    const signal = make(uuidv7({ ...random, random: chance.bytes(16) }))
    const id = uuidv7({ ...random, random: chance.bytes(16) })
    signals.push({ id, log, createdAt: new Date(moment), userId: log.userId, signal })
    return signal
  }
  if (log.status === 'failed' || chance.happens(0.25)) return signals
  for (const kind of kinds) {
    if (!chance.happens(kind.probability(quality))) continue
    const first = add((id) => signalOf(kind, quality, chance, id))
    if (kind.name.startsWith('thumbs') && chance.happens(0.12)) add((id) => secondThought(first, id, chance))
  }
  return signals
}
