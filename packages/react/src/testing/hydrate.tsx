import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { onTestFinished } from 'vitest'

/**
 * Puts a page in the document as a server writes it.
 *
 * @returns what takes it over as a browser does, and resolves with the mismatches that React has told.
 */
export function writtenByServer(page: ReactNode): () => Promise<unknown[]> {
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  document.body.append(container)
  onTestFinished(() => container.remove())
  return async () => {
    const mismatches: unknown[] = []
    const root = await act(() =>
      hydrateRoot(container, page, { onRecoverableError: (error) => mismatches.push(error) }),
    )
    onTestFinished(() => root.unmount())
    return mismatches
  }
}
