import type { AnswerFilter, SignalFilter } from '../store/answerFilter.ts'
import { instant, oneOf, text } from './kinds.ts'
import { badParameter, optional, repeated, type Values } from './parameters.ts'

const MOST_TAGS = 20

/** Which answers: of the log list, and of every report. */
export const answerParameters = {
  endpoint: optional(text, 'Only answers of this endpoint'),
  model: optional(text, 'Only answers of the model that the request named'),
  tag: repeated(
    text,
    MOST_TAGS,
    'Only answers with this tag; with all of them where it is given several times',
  ),
  exclude_tag: repeated(text, MOST_TAGS, 'Only answers without this tag'),
  from: optional(instant, 'Only answers that were given at this moment or later'),
  to: optional(instant, 'Only answers that were given before this moment'),
}

/** Which signals: of the reports. */
export const signalParameters = {
  ...answerParameters,
  signal_name: optional(text, 'Only signals of this name'),
  signal_source: optional(oneOf(['user', 'system']), 'Only signals from here'),
  signal_type: optional(oneOf(['explicit', 'implicit']), 'Only signals of this type'),
}

/** The filter of answers that a query asks for, or a 400 where nothing could ever pass it. */
export function answerFilter(project: string, query: Values<typeof answerParameters>): AnswerFilter {
  const { endpoint, model, tag: tags, exclude_tag: excludedTags, from, to } = query
  if (from && to && from >= to) throw badParameter('to', 'must be after from')
  const both = tags.find((tag) => excludedTags.includes(tag))
  if (both !== undefined) throw badParameter('exclude_tag', 'must not be one that tag asks for')
  return { project, endpoint, model, tags, excludedTags, from, to }
}

/** The filter of signals that a query asks for, or a 400 where nothing could ever pass it. */
export const signalFilter = (project: string, query: Values<typeof signalParameters>): SignalFilter => ({
  ...answerFilter(project, query),
  signalName: query.signal_name,
  signalSource: query.signal_source,
  signalType: query.signal_type,
})
