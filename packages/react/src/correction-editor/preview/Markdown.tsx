'use client'
import { type ComponentPropsWithoutRef, memo, type ReactNode } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'

export { blocksOf } from './blocks.ts'

const plugins = [remarkGfm]

const components: Components = {
  // In a page of its own: this one has unsaved changes. react-markdown has emptied addresses such as `javascript:`.
  a: ({ href, title, children }: ComponentPropsWithoutRef<'a'>) => (
    <a href={href || undefined} title={title} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  // Not loaded: the address of an image in an answer can carry what was said to whoever gets the request.
  img: ({ alt }: ComponentPropsWithoutRef<'img'>) => <span className="fbs-preview-image">{alt}</span>,
}

/** Markdown as elements. HTML in it stays text. Parses again with another text only. */
export const Markdown = /* @__PURE__ */ memo(function Markdown({ text }: { text: string }): ReactNode {
  return (
    <ReactMarkdown remarkPlugins={plugins} components={components}>
      {text}
    </ReactMarkdown>
  )
})
