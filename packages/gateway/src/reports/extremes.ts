import { saidIn } from '../logs/searchText.ts'
import { answerFilter, answerParameters } from '../query/filters.ts'
import { oneOf, whole } from '../query/kinds.ts'
import { defaulting } from '../query/parameters.ts'
import type { ScoredAnswer } from '../store/reports/extremes.ts'
import { defineReport } from './report.ts'

const EXCERPT = 300

const excerpt = (said: string | undefined) => {
  const text = said ?? ''
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).toWellFormed()}…` : text
}

const shown = ({ log, explicit, implicit }: ScoredAnswer) => ({
  id: log.id,
  created_at: log.createdAt.toISOString(),
  endpoint: log.endpoint,
  model: log.model,
  tags: log.tags,
  // The last that was said to the model.
  question: excerpt(saidIn(log.input).at(-1)),
  answer: excerpt(saidIn(log.output).join('\n')),
  explicit,
  implicit,
})

const parameters = {
  order: defaulting(oneOf(['best', 'worst']), 'best', 'Which answers'),
  score_type: defaulting(oneOf(['explicit', 'implicit']), 'explicit', 'By which of the two combined scores'),
  min_signals: defaulting(whole(1, 1000), 1, 'Only answers with so many signals of that type'),
  ...answerParameters,
  limit: defaulting(whole(1, 50), 10, 'Most answers'),
}

/** The best and the worst answers. */
export const extremesReport = defineReport({
  name: 'answers',
  summary: 'The best, or the worst, answers',
  description:
    'By a combined score; of equal ones those with more weight come first, then the newest. `question` and `answer` are excerpts.',
  parameters,
  async read(reports, project, query) {
    const { order, score_type, min_signals, limit } = query
    const request = { order, scoreType: score_type, minSignals: min_signals, limit }
    const found = await reports.extremes(answerFilter(project, query), request)
    return { order, score_type, answers: found.map(shown) }
  },
})
