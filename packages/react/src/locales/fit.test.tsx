import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import '../styles.css'
import { Feedback } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { allLocales } from '../testing/allLocales.ts'
import { EveryWidget } from '../testing/EveryWidget.tsx'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'

const rightToLeft = ['ar', 'he']

/** The smallest phone. */
const WIDTH = 320

it.each(allLocales)('every widget in %s has room on a small phone', async (name, locale) => {
  const { client } = newClient()
  const { container } = render(
    <FeedbackProvider client={client} locale={locale}>
      <Feedback target={newTarget()}>
        <div
          data-testid="page"
          lang={locale.lang}
          dir={rightToLeft.includes(name) ? 'rtl' : 'ltr'}
          style={{ width: WIDTH, boxSizing: 'border-box', padding: '0 16px', display: 'grid', gap: 16 }}
        >
          <EveryWidget />
        </div>
      </Feedback>
    </FeedbackProvider>,
  )
  const page = within(container)
  const editor = await page.findByRole('textbox', { name: locale.correctionEditor.field })
  fireEvent.change(editor, { target: { value: '43 44' } })
  fireEvent.click(page.getAllByRole('button', { name: locale.thumbs.down })[1] as HTMLElement)
  const followUp = await screen.findByRole('dialog', { name: locale.followUp.whyDown })

  const box = page.getByTestId('page')
  expect(box.scrollWidth).toBe(WIDTH)
  for (const button of container.querySelectorAll('button')) {
    expect(`${button.textContent} ${button.scrollWidth > button.clientWidth}`).toBe(
      `${button.textContent} false`,
    )
  }
  expect(followUp.scrollWidth).toBeLessThanOrEqual(followUp.clientWidth)
})
