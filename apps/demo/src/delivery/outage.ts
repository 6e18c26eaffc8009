import { isInMemory, isWaiting, type LoggedSignal } from '../inspector/signalLog.ts'

/** Whether a person said it. Of what they merely did, such as copying, nothing that they gave is at stake. */
const isExplicit = ({ signal }: LoggedSignal) => signal.signal_type !== 'implicit'

const newestError = ({ steps }: LoggedSignal) => steps.findLast(({ error }) => error)?.error

const whyOf = (stuck: readonly LoggedSignal[], isOnline: boolean) => {
  if (!isOnline) return 'you are offline'
  // By an ad blocker, say: a page cannot tell that from a gateway that is down.
  return stuck.some((signal) => newestError(signal)?.code === 'unavailable')
    ? 'the gateway takes none now'
    : 'the gateway is down or blocked'
}

const fateOf = (stuck: readonly LoggedSignal[], isOnline: boolean) => {
  if (stuck.some(isInMemory)) return 'Kept in memory only, until this page closes.'
  return isOnline ? 'Kept, and sent again.' : 'Kept, and sent once you are online.'
}

/**
 * What there is to tell of ratings that do not get through, in one text for all of them; empty where all is well. A
 * further attempt does not change it, so that a screen reader tells it once.
 */
export function outageOf(signals: readonly LoggedSignal[], isOnline: boolean): string {
  // Online, a first attempt that is under way is no outage.
  const stuck = signals.filter(
    (logged) => isExplicit(logged) && isWaiting(logged) && (!isOnline || newestError(logged)),
  )
  if (stuck.length === 0) return ''
  // A vote and its change are one rating to the person, and two signals.
  const { size } = new Set(stuck.map(({ inferenceId }) => inferenceId))
  const count = size === 1 ? '1 rating' : `${size} ratings`
  // Not "not sent": of an answer that was lost nobody knows.
  return `${count} not delivered yet: ${whyOf(stuck, isOnline)}. ${fateOf(stuck, isOnline)}`
}
