import { join } from 'node:path'
import type { FeedbackSignal } from '@feedback-signals/protocol'
import { startGateway } from '../../../.dev/gateway.ts'

/** A signal as the gateway shows it. */
type StoredSignal = FeedbackSignal & { id: string }

/** The rows of an answer, oldest first, read with the API key. */
async function signalsAt(url: string, inferenceId: string): Promise<StoredSignal[]> {
  const headers = { Authorization: 'Bearer sk-demo' }
  const answer = await fetch(new URL(`/log/${inferenceId}`, url), { headers })
  const log: { feedback_signals: StoredSignal[] } = await answer.json()
  return log.feedback_signals
}

/** The rows of what a person said of an answer, without what was observed. */
export async function saidAt(url: string, inferenceId: string): Promise<StoredSignal[]> {
  return (await signalsAt(url, inferenceId)).filter(({ signal_type }) => signal_type === 'explicit')
}

/** The gateway's own command line, running. */
export interface Gateway {
  url: string
  /** As `signalsAt`. */
  signalsOf(inferenceId: string): Promise<StoredSignal[]>
  /** As `saidAt`. */
  saidOf(inferenceId: string): Promise<StoredSignal[]>
  /** Ends it as an operator would, with SIGTERM; resolves with its exit code. */
  stop(): Promise<number | null>
}

/** Starts the gateway on a folder. The same folder and `port` again continue where it was stopped. */
export async function openGateway(folder: string, args: readonly string[] = [], port = 0): Promise<Gateway> {
  const given = ['--port', `${port}`, '--data', join(folder, 'data'), '--rate', '0', ...args]
  const { url, end } = await startGateway(given, join(folder, 'gateway.log'))
  return {
    url,
    signalsOf: (inferenceId) => signalsAt(url, inferenceId),
    saidOf: (inferenceId) => saidAt(url, inferenceId),
    stop: () => end('SIGTERM'),
  }
}
