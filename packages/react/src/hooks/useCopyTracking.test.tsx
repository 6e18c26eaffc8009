import { fireEvent, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode, useRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { type UseCopyTrackingOptions, useCopyTracking } from './useCopyTracking.ts'

function Answer({ children = 'Paris is the capital.', onRender, ...options }: UseCopyTrackingOptions & { children?: ReactNode; onRender?: () => void }) {
  const ref = useRef<HTMLParagraphElement>(null)
  useCopyTracking(ref, options)
  onRender?.()
  return <p ref={ref}>{children}</p>
}

const copy = async (element: Element) => {
  getSelection()?.selectAllChildren(element)
  await userEvent.keyboard('{Control>}c{/Control}')
}

it('submits', async () => {
  const onSignal = vi.fn()
  const { gateway } = renderFeedback(<Answer onSignal={onSignal} />)
  await vi.waitFor(async () => {
    await copy(screen.getByText(/Paris/))
    expect(gateway.received).toHaveLength(1)
  })
  expect(onSignal).toHaveBeenCalled()
})
