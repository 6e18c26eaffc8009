import {
  dwellTracking,
  type FeedbackTarget,
  ignoreTracking,
  parseTarget,
  questionAsked,
  trackingOf,
} from '@feedback-signals/browser'
import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { actThere, LONG } from '../testing/trackedChat.ts'
import { Thumbs } from '../thumbs/Thumbs.tsx'
import { type UseIgnoreTrackingOptions, useIgnoreTracking } from './useIgnoreTracking.ts'

const PATIENT = { timeout: 10_000, interval: 50 }

function Answer(options: UseIgnoreTrackingOptions) {
  const ref = useRef<HTMLElement>(null)
  const { ignored, dismissed, dismiss } = useIgnoreTracking(ref, options)
  return (
    <>
      <article ref={ref} data-state={`${ignored} ${dismissed}`}>
        {LONG}
      </article>
      <button type="button" onClick={() => dismiss({ metadata: { by: 'button' } })}>
        Close
      </button>
      <Thumbs />
    </>
  )
}

/** A target of an answer that was given before this page was opened. */
const oldTarget = (): FeedbackTarget => {
  const { url } = newTarget()
  const iat = Date.now() / 1000 - 7_200
  const claims = btoa(
    JSON.stringify({ inference_id: crypto.randomUUID(), iat, exp: iat + 86_400 }),
  ).replaceAll('=', '')
  return parseTarget(JSON.stringify({ url, token: `head.${claims}.signature` }))
}

const open = (options: UseIgnoreTrackingOptions = {}, target = newTarget()) => {
  const { client, gateway } = newClient()
  render(
    <FeedbackProvider client={client} tracking={{ ignoring: { seenMs: 1 } }}>
      <Feedback target={target}>
        <Answer {...options} />
      </Feedback>
    </FeedbackProvider>,
  )
  const state = () => screen.getByRole('article').dataset.state
  const names = () => gateway.received.map(({ signal }) => [signal.signal_name, signal.score])
  return { client, gateway, state, names, target }
}

/** Until it has been seen, and the next question asked. */
const goOn = (client: ReturnType<typeof newClient>['client'], hasGone: () => void) =>
  vi.waitFor(() => {
    actThere()
    act(() => questionAsked(client))
    hasGone()
  }, PATIENT)

it('takes it back when the person votes on the answer', async () => {
  const { client, state, names } = open()
  await goOn(client, () => expect(state()).toBe('true false'))
  act(() => screen.getByRole('button', { name: 'Good answer' }).click())
  await vi.waitFor(() => expect(state()).toBe('false false'))
  await vi.waitFor(() =>
    expect(names()).toEqual(
      expect.arrayContaining([
        ['ignored', -0.2],
        ['thumbs_up', 1],
        ['ignored', 0],
      ]),
    ),
  )
})

it('says nothing of answers of an earlier visit, unless the app knows better', async () => {
  const old = open({}, oldTarget())
  const known = open({ isNew: true }, oldTarget())
  await goOn(known.client, () => expect(known.names()).toEqual([['ignored', -0.2]]))
  act(() => questionAsked(old.client))
  expect(
    trackingOf(ignoreTracking, old.client, document).get()?.get(old.target.inferenceId)?.ignored ?? false,
  ).toBe(false)
  expect(old.names()).toEqual([])
})

it('says that it was dismissed, by a button of the app', async () => {
  const { gateway, state } = open()
  act(() => screen.getByRole('button', { name: 'Close' }).click())
  await vi.waitFor(() => expect(state()).toBe('false true'))
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal).toMatchObject({ signal_name: 'dismissed', metadata: { by: 'button' } })
})

it('measures reading without a signal of it', async () => {
  const { client, names, state } = open()
  await goOn(client, () => expect(state()).toBe('true false'))
  expect(trackingOf(dwellTracking, client, document).get()).toBeUndefined()
  await vi.waitFor(() => expect(names()).toEqual([['ignored', -0.2]]))
})
