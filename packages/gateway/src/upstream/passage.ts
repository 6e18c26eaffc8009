import { type Admitted, openLog } from '../completions/openLog.ts'
import { createRecorder, type Recorder } from '../completions/recorder.ts'
import type { Dialect, Gatherer } from '../dialects/dialect.ts'
import type { GatewayContext } from '../gatewayContext.ts'

/** One answer that passes through. */
export interface Passage {
  dialect: Dialect
  /** The id of the log, which takes the place of the upstream's. */
  id: string
  /** The headers that let the answer be rated. */
  headers: Record<string, string>
  gatherer: Gatherer
  recorder: Recorder
  /** Stops the upstream. */
  abort: AbortController
  /** To be called when the upstream begins to answer: a log without an answer has no output. */
  begin(): void
}

/** Opens the log of an answer that an upstream will give. */
export async function openPassage(
  context: GatewayContext,
  admitted: Admitted,
  caller: AbortSignal,
): Promise<Passage> {
  const { dialect } = admitted
  const { id, headers } = await openLog(context, admitted)
  const gatherer = dialect.gather()
  let begun = false
  const recorder = createRecorder(context.store, context.now, id, () => ({
    output: begun ? gatherer.output() : null,
    ...gatherer.usage(),
  }))
  const abort = new AbortController()
  // A caller who leaves must not keep the upstream at work.
  caller.addEventListener('abort', () => abort.abort(), { once: true })
  if (caller.aborted) abort.abort()
  const begin = () => {
    begun = true
  }
  return { dialect, id, headers, gatherer, recorder, abort, begin }
}
