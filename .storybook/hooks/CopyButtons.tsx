import type { CopyTracking } from '@feedback-signals/react'
import type { RefObject } from 'react'

interface CopyButtonsProps {
  copying: CopyTracking
  textRef: RefObject<HTMLDivElement | null>
  hasCode: boolean
}

/** Buttons of an app that copy: the whole answer, and a block of code of its own. */
export function CopyButtons({ copying, textRef, hasCode }: CopyButtonsProps) {
  const copyCode = () => {
    const block = textRef.current?.querySelector('pre')
    if (block) void copying.reportCopy(navigator.clipboard.writeText(block.textContent), block)
  }
  return (
    <>
      <button type="button" onClick={() => void copying.copy()}>
        Copy
      </button>
      {hasCode && (
        <button type="button" onClick={copyCode}>
          Copy code
        </button>
      )}
    </>
  )
}
