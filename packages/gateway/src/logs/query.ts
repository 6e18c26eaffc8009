import { answerFilter, answerParameters } from '../query/filters.ts'
import { flag, oneOf, score, text, whole } from '../query/kinds.ts'
import { badParameter, defaulting, optional, type Values } from '../query/parameters.ts'
import { type LogFilter, type LogRequest, logSorts } from '../store/logList.ts'
import { logStatuses } from '../store/types.ts'
import { cursorKind, readCursor } from './cursor.ts'

/** What the list of logs may be asked for. */
export const logParameters = {
  ...answerParameters,
  status: optional(oneOf(logStatuses), 'Only answers that ended so'),
  has_feedback: optional(flag, 'Only answers with, or without, a signal that counts'),
  score_type: defaulting(
    oneOf(['explicit', 'implicit']),
    'explicit',
    'Which of the two combined scores min_score, max_score and sort are of',
  ),
  min_score: optional(score, 'Only answers whose combined score is at least this'),
  max_score: optional(score, 'Only answers whose combined score is at most this'),
  signal_name: optional(text, 'Only answers with a signal of this name that counts'),
  text: optional(text, 'Only answers where this was said in the input or the output, in whatever case'),
  sort: defaulting(
    oneOf(logSorts),
    'newest',
    'best and worst are by the combined score, and show only answers that have one',
  ),
  limit: defaulting(whole(1, 200), 50, 'Most logs of a page'),
  cursor: optional(cursorKind, '`next_cursor` of an earlier page of the same list'),
}

type LogQuery = Values<typeof logParameters>

function refuseContradictions(query: LogQuery) {
  const { has_feedback, min_score: least, max_score: most, signal_name } = query
  if (least !== undefined && most !== undefined && least > most)
    throw badParameter('max_score', 'must not be less than min_score')
  if (has_feedback !== false) return
  const needed = Object.entries({ min_score: least, max_score: most, signal_name }).find(
    ([, value]) => value !== undefined,
  )
  if (needed)
    throw badParameter('has_feedback', `must not be false where ${needed[0]} asks for answers with feedback`)
}

/** The page that a query asks for, or a 400 that names the parameter at fault. */
export function logRequest(project: string, query: LogQuery): LogRequest {
  refuseContradictions(query)
  const filter: LogFilter = {
    ...answerFilter(project, query),
    status: query.status,
    hasFeedback: query.has_feedback,
    scoreType: query.score_type,
    minScore: query.min_score,
    maxScore: query.max_score,
    signalName: query.signal_name,
    text: query.text,
  }
  const { sort, limit, cursor } = query
  return { filter, sort, limit, after: cursor ? readCursor(cursor, { filter, sort }) : null }
}
