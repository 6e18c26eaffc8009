import { screen, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closed, comment, followUp, more, reason } from '../testing/followUpInPage.ts'
import { emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { down, pressed, toReach, up } from '../testing/thumbsInPage.ts'
import '../styles.css'
import { Thumbs } from './Thumbs.tsx'

const focused = () => document.activeElement
const toFocus = (element: () => HTMLElement) => waitFor(() => expect(focused()).toBe(element()))

it('leads a keyboard in, sends by Ctrl+Enter, and back to the thumb', async () => {
  const { gateway } = renderFeedback(<Thumbs />)
  await userEvent.tab()
  await userEvent.tab()
  expect(down().getAttribute('aria-haspopup')).toBe('dialog')
  await userEvent.keyboard(' ')
  await toFocus(() => reason('Not correct'))
  expect(getComputedStyle(reason('Not correct')).outlineStyle).toBe('solid')
  await userEvent.keyboard(' ')
  comment().focus()
  await userEvent.keyboard('It is 1990.{Control>}{Enter}{/Control}')
  await closed()
  await toFocus(down)
  await waitFor(() => expect(gateway.received).toHaveLength(2))
  expect(gateway.received[1]?.signal).toMatchObject({
    qualitative_feedback: 'It is 1990.',
    metadata: { reasons: ['incorrect'] },
  })
})

it('goes at Escape, back to what opened it', async () => {
  renderFeedback(<Thumbs />)
  await userEvent.click(down())
  await followUp()
  await toFocus(() => reason('Not correct'))
  await userEvent.keyboard('{Escape}')
  await closed()
  await toFocus(down)
  const button = await more()
  button.focus()
  await userEvent.keyboard('{Enter}')
  await toFocus(() => reason('Not correct'))
  await userEvent.keyboard('{Escape}')
  await toFocus(() => button)
  expect(pressed(down())).toBe(true)
})

it('takes no focus from a person who went on to type', async () => {
  renderFeedback([<Thumbs key="thumbs" />, <input key="field" aria-label="Message" />])
  const message = screen.getByRole('textbox', { name: 'Message' })
  down().click()
  message.focus()
  await followUp()
  await userEvent.keyboard('Next question')
  expect(message).toHaveProperty('value', 'Next question')
})

it('lets go of focus at a click on the other thumb', async () => {
  renderFeedback(<Thumbs />)
  await userEvent.click(down())
  await toFocus(() => reason('Not correct'))
  await userEvent.click(up())
  await closed()
  await toReach('delivered')
  expect(focused()).toBe(up())
  expect(pressed(up())).toBe(true)
})

it('brings up no keyboard of a touch screen by itself', async () => {
  await emulateTouch()
  renderFeedback(<Thumbs reasons={{ down: [] }} />)
  down().focus()
  down().click()
  const dialog = await followUp()
  await toFocus(() => dialog)
})

it('fits a page of 320 pixels, and its targets a finger', async () => {
  await emulateTouch()
  await page.viewport(320, 568)
  onTestFinished(() => page.viewport(414, 896))
  renderFeedback(<Thumbs />)
  down().click()
  const box = (await followUp()).getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(320)
  expect(box.bottom).toBeLessThanOrEqual(568)
  expect(reason('Not correct').offsetHeight).toBeGreaterThanOrEqual(44)
})

it('tells of the last characters, and not of each', async () => {
  renderFeedback(<Thumbs maxLength={30} />)
  await userEvent.click(down())
  await followUp()
  const hint = screen.getByText('30 characters left')
  expect(hint.getAttribute('aria-live')).toBe('off')
  expect(comment().getAttribute('aria-describedby')).toBe(hint.id)
  await userEvent.fill(comment(), 'Fifteen letters')
  expect(hint.getAttribute('aria-live')).toBe('polite')
  expect(hint.textContent).toBe('15 characters left')
})
