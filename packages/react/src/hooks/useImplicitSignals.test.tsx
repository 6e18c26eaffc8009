import {
  copyTracking,
  dwellTracking,
  ignoreTracking,
  questionAsked,
  trackingOf,
} from '@feedback-signals/browser'
import { act, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { copy, LONG, read } from '../testing/trackedChat.ts'
import { useCopyTracking } from './useCopyTracking.ts'
import { useDwellTime } from './useDwellTime.ts'
import { type UseImplicitSignalsOptions, useImplicitSignals } from './useImplicitSignals.ts'

interface AnswerProps extends UseImplicitSignalsOptions {
  /** Whether two of the hooks are used beside it. */
  isTwice?: boolean
}

function Answer({ isTwice = false, ...options }: AnswerProps) {
  const ref = useRef<HTMLElement>(null)
  const { actions } = useImplicitSignals(ref, options)
  useCopyTracking(isTwice ? ref : null, options)
  useDwellTime(isTwice ? ref : null, options)
  return (
    <>
      <article ref={ref}>{LONG}</article>
      <button type="button" onClick={() => actions.saved()}>
        Save
      </button>
    </>
  )
}

it('leaves out what the app does not want, from then on', async () => {
  const { client, update, gateway } = renderFeedback(<Answer ignore={false} actions={false} dwell={false} />)
  await copy(screen.getByRole('article'), () => gateway.received.length)
  act(() => screen.getByRole('button').click())
  for (const kind of [dwellTracking, ignoreTracking] as const)
    expect(trackingOf(kind, client, document).get()).toBeUndefined()
  update({}, <Answer ignore={false} dwell={false} copy={false} />)
  act(() => screen.getByRole('button').click())
  await vi.waitFor(() => expect(gateway.received).toHaveLength(2))
  expect(gateway.received.map(({ signal }) => signal.signal_name)).toEqual(['copied_to_clipboard', 'saved'])
  expect(trackingOf(copyTracking, client, document).get()?.get('')).toBeUndefined()
})

it('takes options for all, and for each', async () => {
  const [all, ofCopies] = [vi.fn(), vi.fn()]
  renderFeedback(<Answer onSignal={all} copy={{ onSignal: ofCopies, includeText: true }} />)
  await copy(screen.getByRole('article'), () => ofCopies.mock.calls.length)
  act(() => screen.getByRole('button').click())
  await vi.waitFor(() => expect(all).toHaveBeenCalledOnce())
  expect(ofCopies.mock.calls).toMatchObject([[{ metadata: { quote: LONG } }]])
  expect(all.mock.calls).toMatchObject([[{ signal_name: 'saved' }]])
})

it('observes once where the other hooks are used beside it, and all are told', async () => {
  const onSignal = vi.fn()
  const target = newTarget()
  const { client, gateway } = renderFeedback(<Answer isTwice onSignal={onSignal} ignore={false} />, {
    target,
  })
  await copy(screen.getByRole('article'), () => onSignal.mock.calls.length)
  await read(client, target)
  act(() => questionAsked(client))
  await vi.waitFor(() => expect(gateway.received).toHaveLength(2))
  const names = onSignal.mock.calls.map(([{ signal_name }]) => signal_name)
  expect(names).toEqual(['copied_to_clipboard', 'copied_to_clipboard', 'dwell_time', 'dwell_time'])
})
