import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import '../styles.css'
import { CorrectionEditor } from '../correction-editor/CorrectionEditor.tsx'
import { en } from '../locales/en.ts'
import type { Locale } from '../locales/Locale.ts'
import { EveryWidget } from '../testing/EveryWidget.tsx'
import { textsOf } from '../testing/localeTexts.ts'
import { newClient } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { wordsIn } from '../testing/wordsIn.ts'
import { Thumbs } from '../thumbs/Thumbs.tsx'
import { Feedback } from './Feedback.tsx'
import { FeedbackProvider } from './FeedbackProvider.tsx'

const show = (locale?: Locale, children = <EveryWidget />) => {
  const { client } = newClient()
  const target = newTarget()
  const tree = (spoken: Locale | undefined) => (
    <FeedbackProvider client={client} locale={spoken}>
      <Feedback target={target}>{children}</Feedback>
    </FeedbackProvider>
  )
  const { rerender, container } = render(tree(locale))
  return { container, speak: (next: Locale | undefined) => rerender(tree(next)) }
}

/** Texts in the page that are of one language and not of another. */
const leftOver = (page: Element, from: Locale, to: Locale) => {
  const [old, now] = [from, to].map((locale) => new Set(Object.values(textsOf(locale))))
  return wordsIn(page).filter((word) => old?.has(word) && !now?.has(word))
}

const votes = () => screen.getAllByRole('button', { pressed: true })

it('changes the language of every widget as the page runs, and keeps what was begun', async () => {
  const { container, speak } = show()
  await screen.findByRole('textbox', { name: 'Better answer' })
  fireEvent.change(screen.getByRole('textbox', { name: 'Better answer' }), { target: { value: '43' } })
  fireEvent.click(screen.getAllByRole('button', { name: 'Good answer' })[1] as HTMLElement)
  const comment = await screen.findByRole('textbox', { name: 'Comment (optional)' })
  fireEvent.change(comment, { target: { value: 'Short' } })
  expect(wordsIn(container).length).toBeGreaterThan(60)

  const { de } = await import('../locales/de.ts')
  speak(de)
  expect(screen.getByRole('dialog', { name: 'Was war gut?' })).toBeTruthy()
  expect(leftOver(container, en, de)).toEqual([])

  const { ar } = await import('../locales/ar.ts')
  speak(ar)
  expect(leftOver(container, de, ar)).toEqual([])
  expect(screen.getByRole('textbox', { name: 'تعليق (اختياري)' })).toBe(comment)
  expect(comment).toHaveProperty('value', 'Short')
  expect(screen.getByRole('textbox', { name: 'إجابة أفضل' })).toHaveProperty('value', '43')
  expect(votes().map((vote) => vote.getAttribute('aria-label'))).toContain('إجابة جيدة')

  speak(undefined)
  expect(leftOver(container, ar, en)).toEqual([])
})

it('says words of delivery that an app has changed in every widget, in English too', async () => {
  const { client } = newClient()
  render(
    <FeedbackProvider
      client={client}
      locale={{ ...en, delivery: { ...en.delivery, missing: 'No longer ours' } }}
    >
      <Feedback target={null}>
        <Thumbs />
        <CorrectionEditor original="42" />
      </Feedback>
    </FeedbackProvider>,
  )
  expect(screen.getByRole('button', { name: 'Good answer' }).title).toBe('No longer ours')
  expect(screen.getByRole('button', { name: 'Suggest a better answer' }).title).toBe('No longer ours')
})

it('says why nothing can be rated in the language of the page', async () => {
  const { ja } = await import('../locales/ja.ts')
  const { client } = newClient()
  render(
    <FeedbackProvider client={client} locale={ja}>
      <Feedback target={null}>
        <Thumbs />
      </Feedback>
    </FeedbackProvider>,
  )
  expect(screen.getByRole('button', { name: '良い回答' }).title).toBe('評価できません')
})

it('lets an app say a word of a language in its own way', async () => {
  const { de } = await import('../locales/de.ts')
  show({ ...de, thumbs: { ...de.thumbs, up: 'Passt' } }, <Thumbs labels={{ down: 'Passt nicht' }} />)
  await waitFor(() =>
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Passt',
      'Passt nicht',
    ]),
  )
})
