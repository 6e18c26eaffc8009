import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, form, rateAll, toReach } from '../testing/qualityInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { QualityAssessment } from './QualityAssessment.tsx'

describe('a slider', () => {
  const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Tone' })
  const only = [{ key: 'tone', label: 'Tone', input: 'slider' }] as const

  it('is not answered until it is touched, and is by a click where it stands', async () => {
    const { gateway } = renderFeedback(<QualityAssessment criteria={only} />)
    fireEvent.click(button('Submit'))
    expect(document.activeElement).toBe(slider())
    expect(slider().getAttribute('aria-valuetext')).toBe('Not rated')
    fireEvent.click(slider())
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({ score: 0, metadata: { answers: { tone: 5 } } })
  })

  it('moves by keys, and is cleared by Delete', async () => {
    renderFeedback(<QualityAssessment criteria={only} />)
    slider().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect([slider().value, slider().getAttribute('aria-valuetext')]).toEqual(['6', '6'])
    await userEvent.keyboard('{Delete}')
    expect(slider().getAttribute('aria-valuetext')).toBe('Not rated')
  })
})

describe('what an app does', () => {
  it('holds the value itself', () => {
    const onValueChange = vi.fn()
    renderFeedback(<QualityAssessment value={null} onValueChange={onValueChange} />)
    rateAll()
    fireEvent.click(button('Submit'))
    expect(form().dataset.state).toBe('empty')
    expect(onValueChange).toHaveBeenCalledOnce()
  })

  it('throws in onValueChange, and nothing is lost', async () => {
    const told = vi.fn((event: ErrorEvent) => event.preventDefault())
    window.addEventListener('error', told)
    onTestFinished(() => window.removeEventListener('error', told))
    const { gateway } = renderFeedback(
      <QualityAssessment
        onValueChange={() => {
          throw new Error('a mistake of the app')
        }}
      />,
    )
    rateAll()
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received).toHaveLength(1)
    expect(told.mock.lastCall?.[0].message).toContain('a mistake of the app')
  })

  it.each([
    ['none', []],
    ['thousands', Array.from({ length: 10_000 }, (_, index) => ({ key: `criterion ${index}` }))],
    ['the same twice', [{ key: 'a' }, { key: 'a' }]],
    ['a choice of nothing', [{ key: 'a', input: 'choice', options: [] }]],
    ['numbers that are none', [{ key: 'a', input: 'slider', min: Number.NaN, max: -1, step: 0, weight: -3 }]],
  ] as const)('asks for %s, and the page stands', (_, criteria) => {
    renderFeedback(<QualityAssessment criteria={criteria} />)
    expect(form()).toBeTruthy()
    expect(screen.queryAllByRole('radiogroup').length).toBeLessThanOrEqual(50)
  })

  it('leaves a comment of a megabyte, which is cut before it is sent', async () => {
    const { gateway } = renderFeedback(
      <QualityAssessment defaultValue={{ answers: { accuracy: 4, helpfulness: 4, safety: 4 } }} />,
    )
    fireEvent.click(button('Change'))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(1_000_000) } })
    fireEvent.click(button('Submit'))
    await toReach('delivered')
    expect(gateway.received[0]?.signal.qualitative_feedback).toHaveLength(10_000)
  })
})
