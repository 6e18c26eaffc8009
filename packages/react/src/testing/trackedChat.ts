import {
  dwellTracking,
  type FeedbackClient,
  type FeedbackTarget,
  trackingOf,
} from '@feedback-signals/browser'
import { act } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { userEvent } from 'vitest/browser'

/** Long, so that seconds of reading are little of it. */
export const LONG = 'Paris is the capital of France. '.repeat(40)

const PATIENT = { timeout: 10_000, interval: 50 }

/** Selects all of an element, and copies it by keys, until that has been noticed. */
export async function copy(element: Element, hasCopied: () => unknown) {
  await vi.waitFor(async () => {
    getSelection()?.selectAllChildren(element)
    await act(() => userEvent.keyboard('{Control>}c{/Control}'))
    expect(hasCopied()).toBeTruthy()
  }, PATIENT)
}

/** The person shows that they are there, also in a window that another test has taken the focus from. */
export const actThere = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))

/** Until an answer has been read for so many milliseconds, by somebody who sits in front of it. */
export async function read(client: FeedbackClient, { inferenceId }: FeedbackTarget, ms = 1_100) {
  const dwellMs = () => trackingOf(dwellTracking, client, document).get()?.get(inferenceId)?.dwellMs
  await vi.waitFor(() => {
    actThere()
    expect(dwellMs()).toBeGreaterThan(ms)
  }, PATIENT)
}
