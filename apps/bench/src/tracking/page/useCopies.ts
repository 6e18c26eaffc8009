import { type RefObject, useEffect, useState } from 'react'
import type { Answer } from '../../page/contestant.ts'
import { postCopied } from './post.ts'

/** What people write for copies of an answer: a listener on the document in each of its rows. */
export function useCopies(answer: Answer, ref: RefObject<Element | null>): boolean {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    const onCopy = () => {
      const selection = document.getSelection()
      if (!selection || !ref.current || !selection.containsNode(ref.current, true)) return
      setIsCopied(true)
      postCopied(answer, `${selection}`.length)
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [answer, ref])
  return isCopied
}
