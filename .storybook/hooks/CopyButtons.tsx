import type { CopyTracking } from '@feedback-signals/react'
import type { RefObject } from 'react'
import { writeClipboard } from '../../packages/react/src/internal/writeClipboard.ts'

interface CopyButtonsProps {
  copying: CopyTracking
  textRef: RefObject<HTMLDivElement | null>
  hasCode: boolean
}

/** Where the browser refuses it was no copy, and the meters stay as they are. */
const refused = () => {}

/** Buttons of an app that copy: the whole answer, and a block of code of its own. */
export function CopyButtons({ copying, textRef, hasCode }: CopyButtonsProps) {
  const copyCode = () => {
    const block = textRef.current?.querySelector('pre')
    if (block) copying.reportCopy(writeClipboard(block.textContent), block).catch(refused)
  }
  return (
    <>
      <button type="button" onClick={() => copying.copy().catch(refused)}>
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
