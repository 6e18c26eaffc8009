import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ar } from '../locales/ar.ts'
import { de } from '../locales/de.ts'
import type { Locale } from '../locales/Locale.ts'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { rateAll, toReach } from '../testing/qualityInPage.ts'
import { newClient, renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { QualityAssessment } from './QualityAssessment.tsx'

const submit = (name = 'Submit') => fireEvent.click(screen.getByRole('button', { name }))
const comment = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } })

describe('a comment', () => {
  it('is sent and handed on without the white space around it', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(<QualityAssessment onValueChange={onValueChange} />)
    rateAll()
    comment('  Two words.\n\n')
    submit()
    await toReach('delivered')
    expect(gateway.received[0]?.signal.qualitative_feedback).toBe('Two words.')
    expect(onValueChange).toHaveBeenCalledWith(expect.objectContaining({ comment: 'Two words.' }))
  })

  it.each(['combined', 'each'] as const)('of nothing but white space is none, %s', async (mode) => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(<QualityAssessment mode={mode} onValueChange={onValueChange} />)
    rateAll()
    comment(' \n\t ')
    submit()
    await toReach('delivered')
    for (const { signal } of gateway.received) expect(signal.qualitative_feedback ?? null).toBeNull()
    expect(onValueChange.mock.calls[0]?.[0].comment).toBeUndefined()
  })

  it('with more white space only is no news', async () => {
    const onValueChange = vi.fn()
    const { gateway } = renderFeedback(<QualityAssessment onValueChange={onValueChange} />)
    rateAll()
    comment('Good.')
    submit()
    await toReach('delivered')
    submit('Change')
    comment('Good. ')
    submit()
    expect(onValueChange).toHaveBeenCalledTimes(1)
    expect(gateway.received).toHaveLength(1)
  })
})

describe('the number of a slider', () => {
  const stands = (locale: Locale | undefined, value: number) => {
    const { client } = newClient()
    render(
      <FeedbackProvider client={client} locale={locale}>
        <Feedback target={newTarget()}>
          <QualityAssessment
            criteria={[{ key: 'tone', input: 'slider', min: 0, max: 2_000, step: 0.0001 }]}
          />
        </Feedback>
      </FeedbackProvider>,
    )
    const slider = screen.getByRole('slider')
    fireEvent.change(slider, { target: { value } })
    return slider
  }

  it.each([
    [undefined, 1234.5, '1,234.5'],
    [de, 1234.5, '1.234,5'],
    [de, 0.3001, '0,3001'],
    [ar, 7.5, new Intl.NumberFormat('ar').format(7.5)],
  ])('is written as the language writes it (%#)', (locale, value, written) => {
    const slider = stands(locale, value)
    expect(slider.getAttribute('aria-valuetext')).toBe(written)
    expect(screen.getByText(written)).toBeTruthy()
  })

  it('is so in the summary too', () => {
    stands(de, 1234.5)
    submit(de.qualityAssessment?.submit)
    expect(screen.getByText('1.234,5 / 2.000')).toBeTruthy()
  })
})
