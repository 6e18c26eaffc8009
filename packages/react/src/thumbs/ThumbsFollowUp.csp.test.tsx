import { fireEvent, screen } from '@testing-library/react'
import { expect, it, onTestFinished, vi } from 'vitest'
import { closed, comment, followUp, reason, send } from '../testing/followUpInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { down, toReach } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'

/** From here on, and for this page's life, styles and scripts come from files only. */
function forbidInline() {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = "style-src 'self'; script-src 'self'; require-trusted-types-for 'script'"
  document.head.append(meta)
}

it('asks, places its popover and sends under a policy that refuses inline styles', async () => {
  const violated = vi.fn((_: SecurityPolicyViolationEvent) => {})
  document.addEventListener('securitypolicyviolation', violated)
  onTestFinished(() => document.removeEventListener('securitypolicyviolation', violated))
  renderFeedback(<Thumbs />)
  forbidInline()

  fireEvent.click(down())
  const dialog = await followUp()
  expect(dialog.getBoundingClientRect().top).toBeGreaterThan(down().getBoundingClientRect().top)
  fireEvent.click(reason('Not correct'))
  fireEvent.change(comment(), { target: { value: 'Wrong' } })
  fireEvent.click(send())
  await closed()
  await screen.findByText('Thank you')
  await toReach('delivered')
  expect(violated).not.toHaveBeenCalled()

  // The policy holds: what writes styles at run time would have been seen.
  document.head.append(document.createElement('style'))
  document.head.lastElementChild?.append('p { color: red }')
  await vi.waitFor(() => expect(violated).toHaveBeenCalled())
})
