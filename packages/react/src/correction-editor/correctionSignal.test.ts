import { correction } from '@feedback-signals/browser'
import { signalDefaults } from '@feedback-signals/protocol'
import { expect, it } from 'vitest'
import { correctionSignal } from './correctionSignal.ts'

const change = { content: 'Better.', editDistance: 2, changedFraction: 0.5 }
const metadata = { edit_distance: 2, changed_fraction: 0.5 }

it('is the one of the builder, with a score by how much was changed', () => {
  const { signal_type, signal_source, ...built } = correction('Better.', { score: -0.55, metadata })
  expect(correctionSignal(change, {})).toEqual(built)
  expect({ signal_type, signal_source }).toEqual({ signal_type: 'explicit', signal_source: 'user' })
  expect(signalDefaults.correction).toMatchObject({ signal_type, signal_source })
})

it('takes score and fields of the app, by change', () => {
  expect(correctionSignal(change, { score: ({ editDistance }) => -editDistance / 4 }).score).toBe(-0.5)
  const given = { score: -1, metadata: { page: 3, edit_distance: 7 } }
  expect(correctionSignal(change, { signal: given })).toMatchObject({
    score: -1,
    metadata: { page: 3, edit_distance: 7, changed_fraction: 0.5 },
  })
  expect(
    correctionSignal(change, { signal: ({ content }) => ({ qualitative_feedback: content }) }),
  ).toMatchObject({
    qualitative_feedback: 'Better.',
    metadata,
  })
})
