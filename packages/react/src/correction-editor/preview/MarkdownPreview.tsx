'use client'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createLoader } from '../../internal/loader.ts'
import { useLoaded } from '../../internal/useLoaded.ts'

const markdown = /* @__PURE__ */ createLoader(() => import('./Markdown.tsx'))

interface MarkdownPreviewProps {
  text: string
  /** What to say where the code of the preview cannot be had. */
  unavailable: string
}

/** Markdown as it will look, a block with each frame, so that a long text holds up nothing. */
export function MarkdownPreview({ text, unavailable }: MarkdownPreviewProps): ReactNode {
  const [ready, setReady] = useState(1)
  const [failed, setFailed] = useState(false)
  const code = useLoaded(
    markdown,
    useCallback(() => setFailed(true), []),
  )
  const blocks = useMemo(() => code?.blocksOf(text), [code, text])

  useEffect(() => {
    if (!blocks || ready >= blocks.length) return
    const timer = setTimeout(() => setReady(ready + 1), 16)
    return () => clearTimeout(timer)
  }, [ready, blocks])

  if (failed) return <p className="fbs-error">{unavailable}</p>
  if (!code) return null
  return blocks?.slice(0, ready).map(({ start, text: part, plain }) => (
    <div key={start} className={plain ? 'fbs-preview-plain' : 'fbs-preview-block'}>
      {plain ? part : <code.Markdown text={part} />}
    </div>
  ))
}
