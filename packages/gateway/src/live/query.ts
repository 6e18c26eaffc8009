import { signalFilter, signalParameters } from '../query/filters.ts'
import { badParameter, optional, readQuery } from '../query/parameters.ts'
import type { SignalFilter } from '../store/answerFilter.ts'
import { type Place, placeKind } from './place.ts'

/** What the live stream may be asked for. */
export const liveParameters = {
  ...signalParameters,
  after: optional(
    placeKind,
    '`id` of an event: those after it, also those that were missed. The header `Last-Event-ID` says the same, and counts ' +
      'where both are there',
  ),
}

/** What to show, and behind which place. */
export interface LiveRequest {
  filter: SignalFilter
  after: Place | undefined
}

/** The stream that a request asks for, or a 400 that names what is at fault. */
export function liveRequest(
  project: string,
  query: Record<string, readonly string[]>,
  lastEventId: string | undefined,
): LiveRequest {
  const read = readQuery(liveParameters, query)
  const filter = signalFilter(project, read)
  if (lastEventId === undefined) return { filter, after: read.after }
  const after = placeKind.read(lastEventId)
  if (!after) throw badParameter('Last-Event-ID', placeKind.must)
  return { filter, after }
}
