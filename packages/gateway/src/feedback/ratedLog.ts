import type { GatewayContext } from '../gatewayContext.ts'
import { Failure } from '../http/failure.ts'
import { found } from '../logs/findLog.ts'
import type { RatedLog } from '../store/types.ts'
import type { Rater } from './rater.ts'

/** The place of a feedback URL. */
export interface FeedbackPlace {
  project: string
  /** Only in the longer of the two URLs. */
  endpoint: string | undefined
  inferenceId: string
}

/** The log that is rated, or a 404 or 403. */
export async function ratedLog(
  { store }: GatewayContext,
  place: FeedbackPlace,
  rater: Rater,
): Promise<RatedLog> {
  const log = await found(store.findRated, place.inferenceId)
  if (rater.project !== null && rater.project !== log.project) {
    throw new Failure(403, 'The log belongs to another project than the API key.', {
      code: 'foreign_project',
    })
  }
  if (log.project !== place.project) {
    throw new Failure(403, `The log does not belong to project "${place.project}".`, {
      code: 'foreign_project',
    })
  }
  if (place.endpoint !== undefined && log.endpoint !== place.endpoint) {
    throw new Failure(403, `The log does not belong to endpoint "${place.endpoint}".`, {
      code: 'foreign_endpoint',
    })
  }
  return log
}
