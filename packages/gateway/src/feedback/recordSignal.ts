import { type FeedbackAccepted, FeedbackSignal, limits } from '@feedback-signals/protocol'
import type { GatewayContext } from '../gatewayContext.ts'
import { parseJson, readBody, requireJsonType } from '../http/body.ts'
import { Failure } from '../http/failure.ts'
import { requireObject, requireStorable, validate } from '../http/validate.ts'
import { newId } from '../internal/newId.ts'
import { logNotFound } from '../logs/findLog.ts'
import type { SignalOutcome } from '../operations/metrics.ts'
import { isMissingReference } from '../store/rowErrors.ts'
import type { NewSignal, StoredSignal } from '../store/types.ts'
import { type FeedbackPlace, ratedLog } from './ratedLog.ts'
import { readRater } from './rater.ts'
import { sameSignal } from './sameSignal.ts'

function readSignal(bytes: Uint8Array): FeedbackSignal {
  const body = parseJson(bytes)
  requireObject(body)
  requireStorable(body)
  return validate(FeedbackSignal, body)
}

const accepted = (id: string): FeedbackAccepted => ({ id, message: 'Feedback signal recorded successfully' })

/** The signal that was there already, or nothing. A 404 where the log was erased since it was looked up. */
const store = (context: GatewayContext, signal: NewSignal) =>
  context.store.insertSignal(signal).catch((error: unknown) => {
    throw isMissingReference(error) ? logNotFound(error) : error
  })

function outcomeOf(earlier: StoredSignal | undefined, signal: FeedbackSignal): SignalOutcome {
  if (!earlier) return 'created'
  return sameSignal(earlier, signal) ? 'repeated' : 'conflict'
}

async function record(context: GatewayContext, request: Request, place: FeedbackPlace, bytes: Uint8Array) {
  const rater = await readRater(context, request, place.inferenceId)
  const log = await ratedLog(context, place, rater)
  requireJsonType(request)
  const signal = readSignal(bytes)
  const id = newId()
  const createdAt = new Date(context.now())
  const earlier = await store(context, { id, log, createdAt, userId: rater.userId, signal })
  const outcome = outcomeOf(earlier, signal)
  context.metrics.signal(signal.signal_type, outcome)
  if (!earlier) return accepted(id)
  if (outcome === 'repeated') return accepted(earlier.id)
  throw new Failure(
    409,
    'metadata.signal_id: was used for another signal on this log. A new signal needs a new one.',
    {
      code: 'signal_id_conflict',
      field: 'metadata.signal_id',
    },
  )
}

/** Stores the signal that a request brings, or throws the `Failure` that refuses it. */
export async function recordSignal(
  context: GatewayContext,
  request: Request,
  place: FeedbackPlace,
): Promise<FeedbackAccepted> {
  const bytes = await readBody(request, limits.bodyBytes, context.bodyDeadline)
  // Behind the body, so that those who send slowly take no place.
  const leave = context.gate.enter(bytes.byteLength)
  try {
    return await record(context, request, place, bytes)
  } finally {
    leave()
  }
}
