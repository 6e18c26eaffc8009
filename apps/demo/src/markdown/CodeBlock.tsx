import { type ComponentProps, isValidElement, use, useRef } from 'react'
import type { ExtraProps } from 'react-markdown'
import { AnswerSignalsContext } from '../behaviour/AnswerSignalsContext.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { scrollable } from '../ui/scrollable.ts'

const languageOf = (children: unknown) => {
  if (!isValidElement<{ className?: string }>(children)) return undefined
  return /language-([\w+#-]+)/.exec(children.props.className ?? '')?.[1]
}

/** Code with its language and a button that copies it. */
export function CodeBlock({ node: _, children, ...rest }: ComponentProps<'pre'> & ExtraProps) {
  const pre = useRef<HTMLPreElement>(null)
  const language = languageOf(children)
  const signals = use(AnswerSignalsContext)
  // A page's own button copies without the browser telling anybody.
  const tell = (written: Promise<void>) =>
    signals?.copy.reportCopy(written, pre.current ?? undefined) ?? written
  return (
    <figure className="code-block" dir="ltr">
      <figcaption className="code-caption">
        {/* Drawn by the style: an answer's text, of which passages are rated, has no such word in it. */}
        <span className="code-language" data-language={language ?? 'text'} />
        <CopyButton label="Copy the code" text={() => pre.current?.textContent ?? ''} tell={tell} />
      </figcaption>
      <pre {...rest} {...scrollable(language ? `Code, ${language}` : 'Code')} ref={pre}>
        {children}
      </pre>
    </figure>
  )
}
