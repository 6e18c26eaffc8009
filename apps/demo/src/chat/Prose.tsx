import { lazy, type Ref, Suspense } from 'react'

// The parser and the highlighter are most of the page's script, and nobody needs them before the first answer.
const Markdown = lazy(() =>
  import('../markdown/Markdown.tsx').then(({ Markdown }) => ({ default: Markdown })),
)

/** What an answer says, as it is meant to look. */
export function Prose({ text, ref }: { text: string; ref?: Ref<HTMLDivElement> }) {
  return (
    <div className="prose" dir="auto" lang="en" ref={ref}>
      <Suspense fallback={<p className="plain">{text}</p>}>
        <Markdown text={text} />
      </Suspense>
    </div>
  )
}
