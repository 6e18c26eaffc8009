'use client'
import type { ReactNode } from 'react'
import { MarkdownPreview } from './MarkdownPreview.tsx'

interface PreviewViewProps {
  text: string
  /** The app's way to show markdown. */
  render: ((markdown: string) => ReactNode) | undefined
  unavailable: string
}

/** Calls the app as a component, so that a mistake of it ends at the boundary around. */
export function PreviewView({ text, render, unavailable }: PreviewViewProps): ReactNode {
  return render ? render(text) : <MarkdownPreview text={text} unavailable={unavailable} />
}
