import { useFeedback } from '@feedback-signals/react'
import { useSyncExternalStore } from 'react'
import { isSampled } from '../../packages/browser/src/tracking/isSampled.ts'

/** Whether an answer is observed, and else why not. */
export type LabStatus = 'observed' | 'being written' | 'not in the sample' | 'no consent'

interface Observed {
  sampleRate?: number | undefined
  streaming?: boolean | undefined
}

/** Whether the person consents to be observed. */
export function useConsent(): boolean {
  const { client } = useFeedback()
  return useSyncExternalStore(client.onConsent, () => client.allows('implicit'))
}

/** Whether the answer in scope is observed by a hook with these options. */
export function useLabStatus({ sampleRate = 1, streaming = false }: Observed): LabStatus {
  const { target } = useFeedback()
  const hasConsent = useConsent()
  if (!hasConsent) return 'no consent'
  if (!isSampled(target?.inferenceId ?? '', sampleRate)) return 'not in the sample'
  return streaming ? 'being written' : 'observed'
}
