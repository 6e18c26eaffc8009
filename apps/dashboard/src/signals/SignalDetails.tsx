import { Markdown } from '../conversation/Markdown.tsx'
import type { StoredSignal } from '../gateway/log.ts'
import { Json } from '../ui/Json.tsx'

const contentOf = (improvement: Record<string, unknown>) =>
  typeof improvement.content === 'string' ? improvement.content : undefined

/** What a signal says in words, and what came with it. */
export function SignalDetails({ signal }: { signal: StoredSignal }) {
  const { improvement, metadata, qualitative_feedback: comment } = signal
  const better = improvement && contentOf(improvement)
  return (
    <>
      {comment === null ? null : <blockquote className="comment">{comment}</blockquote>}
      {improvement ? (
        <details>
          <summary>Better answer</summary>
          {better === undefined ? (
            <Json label="Better answer" value={improvement} />
          ) : (
            <Markdown text={better ?? ''} />
          )}
        </details>
      ) : null}
      {metadata ? (
        <details>
          <summary>Metadata</summary>
          <Json label="Metadata of the signal" value={metadata} />
        </details>
      ) : null}
    </>
  )
}
