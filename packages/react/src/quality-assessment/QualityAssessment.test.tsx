import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, form, rate, rateAll, shown, toReach } from '../testing/qualityInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import type { Criterion } from './criterion.ts'
import { QualityAssessment } from './QualityAssessment.tsx'

const mixed: readonly Criterion[] = [
  { key: 'accuracy', weight: 2 },
  { key: 'tone', label: 'Tone', input: 'slider', required: false },
  {
    key: 'safety',
    input: 'choice',
    options: [
      { value: 'safe', label: 'Safe', score: 1 },
      { value: 'unsafe', label: 'Unsafe', score: -1 },
    ],
  },
]

describe('one signal for the whole', () => {
  it('is the weighted mean, with the score of each criterion and the comment', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(<QualityAssessment criteria={mixed} onValueChange={onValueChange} />)
    rate('Accuracy', '5 stars')
    fireEvent.click(screen.getByRole('radio', { name: 'Unsafe' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'Comment' }), { target: { value: 'Risky.' } })
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(gateway.received[0]?.signal).toMatchObject({
      signal_name: 'quality_assessment',
      score: 1 / 3,
      weight: 0.8,
      qualitative_feedback: 'Risky.',
      metadata: {
        criteria: { accuracy: 1, safety: -1 },
        answers: { accuracy: 5, safety: 'unsafe' },
      },
    })
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({
      answers: { accuracy: 5, safety: 'unsafe' },
      comment: 'Risky.',
    })
    expect([shown('Accuracy'), shown('Tone'), shown('Safety')]).toEqual(['5 stars', 'Not rated', 'Unsafe'])
    expect(screen.getByText('Risky.')).toBeTruthy()
  })

  it('is superseded by a change, and stays as it was by a change that is left', async () => {
    const { gateway } = renderFeedback(<QualityAssessment />)
    rateAll()
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    fireEvent.click(button('Change'))
    rate('Safety', '1 star')
    fireEvent.click(button('Cancel'))
    expect(shown('Safety')).toBe('4 stars')
    fireEvent.click(button('Change'))
    rate('Safety', '1 star')
    fireEvent.click(button('Submit'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [first, second] = gateway.received.map(({ signal }) => signal)
    expect(second?.metadata).toMatchObject({
      supersedes: first?.metadata?.signal_id,
      criteria: { accuracy: 1, helpfulness: 0, safety: -1 },
    })
  })

  it('is not sent again where nothing was changed', async () => {
    const { gateway } = renderFeedback(<QualityAssessment />)
    rateAll()
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    fireEvent.click(button('Change'))
    fireEvent.click(button('Submit'))
    expect(form().dataset.state).toBe('submitted')
    expect(gateway.received).toHaveLength(1)
  })

  it('is withdrawn', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(<QualityAssessment onValueChange={onValueChange} />)
    rateAll()
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    fireEvent.click(button('Change'))
    fireEvent.click(button('Withdraw'))
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect(gateway.received[1]?.signal).toMatchObject({
      signal_name: 'quality_assessment',
      score: 0,
      weight: 0,
    })
    expect(form().dataset.state).toBe('empty')
    expect(within(form()).queryAllByRole('radio', { checked: true })).toEqual([])
    expect(onValueChange).toHaveBeenLastCalledWith(null)
  })

  it('is sent once in StrictMode, and by Ctrl with Enter in the comment', async () => {
    const { gateway } = renderFeedback(
      <StrictMode>
        <QualityAssessment />
      </StrictMode>,
    )
    rateAll()
    await userEvent.type(screen.getByRole('textbox'), 'Good')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(gateway.received[0]?.signal.qualitative_feedback).toBe('Good')
  })
})

describe('one signal for each criterion', () => {
  it('has a name and a slot of its own', async () => {
    const { gateway } = renderFeedback(<QualityAssessment criteria={mixed} mode="each" />)
    rate('Accuracy', '1 star')
    fireEvent.click(screen.getByRole('radio', { name: 'Safe' }))
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect(gateway.received.map(({ signal }) => signal)).toEqual([
      expect.objectContaining({ signal_name: 'quality_assessment_accuracy', score: -1, weight: 0.8 }),
      expect.objectContaining({ signal_name: 'quality_assessment_safety', score: 1, weight: 0.4 }),
    ])
    expect([shown('Accuracy'), shown('Safety')]).toEqual(['1 star', 'Safe'])
    fireEvent.click(button('Change'))
    rate('Accuracy', '2 stars')
    fireEvent.click(button('Submit'))
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    expect(gateway.received[2]?.signal).toMatchObject({
      signal_name: 'quality_assessment_accuracy',
      score: -0.5,
      metadata: { supersedes: gateway.received[0]?.signal.metadata?.signal_id },
    })
  })

  it('is submitted again, each that was refused', async () => {
    const { gateway } = renderFeedback(<QualityAssessment mode="each" />)
    gateway.mode = 400
    rateAll()
    fireEvent.click(button('Submit'))
    await toReach('failed')
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    await waitFor(() => expect(form().dataset.state).toBe('empty'))
    gateway.mode = 201
    fireEvent.click(button('Retry'))
    await waitFor(() => expect(gateway.received).toHaveLength(6))
    await toReach('delivered')
    expect(shown('Safety')).toBe('4 stars')
  })
})

describe('what is missing', () => {
  it('is said, sends nothing, and has the focus', async () => {
    const { gateway } = renderFeedback(<QualityAssessment />)
    rate('Accuracy', '5 stars')
    fireEvent.click(button('Submit'))
    expect(screen.getByText('Still to rate: Helpfulness, Safety')).toBeTruthy()
    expect(screen.getByText('Still to rate: Safety')).toBeTruthy()
    const group = screen.getByRole('radiogroup', { name: 'Helpfulness' })
    expect(group.getAttribute('aria-invalid')).toBe('true')
    expect(group.contains(document.activeElement)).toBe(true)
    rate('Helpfulness', '3 stars')
    expect(screen.queryByText('Still to rate: Helpfulness')).toBeNull()
    rate('Safety', '3 stars')
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
  })

  it('is one answer at least, where none is required', () => {
    const criteria = [{ key: 'tone', label: 'Tone', required: false }]
    const { gateway } = renderFeedback(<QualityAssessment criteria={criteria} />)
    fireEvent.click(button('Submit'))
    expect(form().dataset.state).toBe('empty')
    expect(gateway.received).toEqual([])
  })
})

describe('focus', () => {
  it('goes with form and summary as they change places', async () => {
    renderFeedback(<QualityAssessment />)
    rateAll()
    button('Submit').focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(button('Change'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.ariaLabel).toBe('5 stars')
  })

  it('is taken from nobody by a page that loads', () => {
    renderFeedback(<QualityAssessment defaultValue={{ answers: { accuracy: 4 } }} />)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('an answer that cannot be rated', () => {
  it('says so, and keeps what was written', async () => {
    const { gateway, update } = renderFeedback(<QualityAssessment />)
    rateAll()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'so far' } })
    update({ streaming: true })
    expect(screen.getByText('Cannot be rated yet')).toBeTruthy()
    fireEvent.click(button('Submit'))
    rate('Accuracy', '1 star')
    expect(gateway.received).toEqual([])
    update({ streaming: false })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('so far')
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received[0]?.signal.metadata?.answers).toMatchObject({ accuracy: 5 })
  })

  it('takes nothing from the form of another answer', () => {
    const { update } = renderFeedback(<QualityAssessment />)
    rateAll()
    update({ target: newTarget() })
    expect(within(form()).queryAllByRole('radio', { checked: true })).toEqual([])
  })
})
