'use client'
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { createLoader } from '../../internal/loader.ts'
import { useLoaded } from '../../internal/useLoaded.ts'
import { blocksOf } from './blocks.ts'

const markdown = /* @__PURE__ */ createLoader(async () => memo((await import('./Markdown.tsx')).Markdown))

interface MarkdownPreviewProps {
  text: string
  /** What to say where the code of the preview cannot be had. */
  unavailable: string
}

/** Markdown as it will look, a block with each frame, so that a long text holds up nothing. */
export function MarkdownPreview({ text, unavailable }: MarkdownPreviewProps): ReactNode {
  const blocks = useMemo(() => blocksOf(text), [text])
  const [ready, setReady] = useState(1)
  const [failed, setFailed] = useState(false)
  const Markdown = useLoaded(
    markdown,
    useCallback(() => setFailed(true), []),
  )

  useEffect(() => {
    if (!Markdown || ready >= blocks.length) return
    const timer = setTimeout(() => setReady(ready + 1), 16)
    return () => clearTimeout(timer)
  }, [Markdown, ready, blocks])

  if (failed) return <p className="fbs-error">{unavailable}</p>
  if (!Markdown) return null
  return blocks.slice(0, ready).map(({ start, text: part, plain }) => (
    <div key={start} className={plain ? 'fbs-preview-plain' : 'fbs-preview-block'}>
      {plain ? part : <Markdown text={part} />}
    </div>
  ))
}
