import { fireEvent, waitFor } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { followUp, more, noFollowUp } from '../testing/followUpInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { button, down, pressed, toReach } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'

/** Blocks files of the follow-up; resolves when a request for one has failed. */
async function block(...files: string[]) {
  await cdp().send('Network.enable')
  await cdp().send('Network.setBlockedURLs', { urls: files.map((file) => `*thumbs/followUp/${file}*`) })
  return { failed: new Promise((resolve) => cdp().on('Network.loadingFailed', resolve)) }
}

it('votes as ever where the follow-up cannot be loaded, and asks once it can', async () => {
  const failures: string[] = []
  const note = (event: PromiseRejectionEvent | ErrorEvent) =>
    void failures.push('message' in event ? event.message : `${event.reason}`)
  window.addEventListener('unhandledrejection', note)
  window.addEventListener('error', note)
  onTestFinished(async () => {
    window.removeEventListener('unhandledrejection', note)
    window.removeEventListener('error', note)
    await block()
  })

  const { gateway } = renderFeedback(<Thumbs />)
  const { failed } = await block('FollowUp.tsx')
  fireEvent.click(down())
  await failed
  await toReach('delivered')
  expect(pressed(down())).toBe(true)
  noFollowUp()

  const later = await block('FollowUpPanel.tsx')
  fireEvent.click(down())
  fireEvent.click(down())
  const opener = await more()
  await later.failed
  await waitFor(() => expect(opener.getAttribute('aria-expanded')).toBe('false'))
  expect(pressed(down())).toBe(true)

  await block()
  fireEvent.click(button('Add details'))
  await followUp()
  await toReach('delivered')
  expect(gateway.received.at(-1)?.signal).toMatchObject({ signal_name: 'thumbs_down', score: -1 })
  expect(failures).toEqual([])
})
