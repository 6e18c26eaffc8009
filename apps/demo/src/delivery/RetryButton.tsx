import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useServices } from '../app/ServicesContext.ts'

export interface RetryButtonProps {
  /** Gets the focus when the button goes with it: it would fall to the top of the page. */
  heir: RefObject<HTMLElement | null>
}

/** Attempts at once what waits. It goes when that has arrived. */
export function RetryButton({ heir }: RetryButtonProps) {
  const { client } = useServices()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const shown = button.current
    return () => {
      if (shown && shown === document.activeElement) heir.current?.focus()
    }
  }, [heir])
  return (
    <button ref={button} type="button" className="button" onClick={() => void client.flush()}>
      Retry
    </button>
  )
}
