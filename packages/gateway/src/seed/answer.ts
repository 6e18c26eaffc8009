import { v7 as uuidv7 } from 'uuid'
import { replies } from '../replies/replies.ts'
import type { Log } from '../store/types.ts'
import type { Chance } from './chance.ts'
import { momentBefore } from './moments.ts'

/** An answer that was never asked for, and how good it is. */
export interface SeededAnswer {
  log: Log
  /** From 0 to 1; what is said and seen of the answer follows from it. */
  quality: number
}

/** What is seeded, and for whom. */
export interface AnswerPlan {
  project: string
  /** The last day, in milliseconds since the epoch; answers were given before it. */
  until: number
  /** Over how many days. */
  days: number
}

const models = [
  ['large-2', 5],
  ['large-1', 3],
  ['small-1', 4],
] as const
const qualities = { 'large-2': 0.74, 'large-1': 0.66, 'small-1': 0.55 }
const endpoints = [
  ['chat', 7],
  ['support', 2],
  ['search', 1],
] as const
const languages = [
  ['lang:en', 6],
  ['lang:de', 2],
  ['lang:fr', 1],
  ['lang:ja', 1],
] as const
const teams = [
  ['team:sales', 3],
  ['team:care', 4],
  ['team:engineering', 2],
  ['team:legal', 1],
] as const
const users = 4000
const statuses = [
  ['completed', 97],
  ['cancelled', 2],
  ['failed', 1],
] as const

const prompts = replies
  .filter(({ keywords }) => keywords.length > 0)
  .map(({ keywords, text }) => ({
    question: `Please help me with this: ${keywords.join(', ')}`,
    answer: text,
  }))

const words = (text: string) => text.split(/\s+/).length

// Few ask much: the square of an even chance is small more often than large.
const userOf = (chance: Chance) =>
  chance.happens(0.8) ? `user-${Math.floor(chance.unit() ** 2 * users)}` : null

function tagsOf(chance: Chance) {
  const tags: string[] = [chance.pick(languages), chance.pick(teams)]
  if (chance.happens(0.1)) tags.push('beta')
  return tags
}

/** The next answer. */
export function seedAnswer(chance: Chance, { project, until, days }: AnswerPlan): SeededAnswer {
  const created = momentBefore(chance, until, days)
  const model = chance.pick(models)
  // Prompts are tuned as time passes.
  const tuned = 0.06 * (1 - (until - created) / (days * 86_400_000))
  const quality = Math.min(1, Math.max(0, chance.normal(qualities[model] + tuned, 0.2)))
  const said = prompts[Math.floor(chance.unit() * prompts.length)] ?? { question: '', answer: '' }
  const status = chance.pick(statuses)
  const outputTokens = status === 'failed' ? 0 : words(said.answer)
  const log: Log = {
    id: uuidv7({ msecs: created, random: chance.bytes(16), seq: Math.floor(chance.unit() * 2 ** 31) }),
    project,
    endpoint: chance.pick(endpoints),
    dialect: 'openai',
    model,
    status,
    createdAt: new Date(created),
    completedAt: new Date(created + Math.round(400 + outputTokens * chance.normal(18, 3))),
    userId: userOf(chance),
    input: [{ role: 'user', content: said.question }],
    output: status === 'failed' ? null : { role: 'assistant', content: said.answer },
    metadata: null,
    tags: tagsOf(chance),
    inputTokens: words(said.question),
    outputTokens,
  }
  return { log, quality }
}
