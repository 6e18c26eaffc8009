import { expect, it, vi } from 'vitest'
import { newTarget, trackedPage } from '../testing/trackedPage.ts'
import { dwellTracking } from './dwellTracking.ts'

const overlay = () => document.querySelector('[data-fbs-overlay]')

const labels = () => overlay()?.shadowRoot?.textContent ?? ''

const open = (options = {}, client = {}) => {
  const page = trackedPage(client)
  const settings = { ...page.settings, debug: true }
  const row = page.observe(dwellTracking, page.answer(), newTarget(), options)
  return { ...page, settings, row }
}

it('is drawn where the app asks for it, and no longer than that', async () => {
  const { row, settings, clock } = open()
  expect(overlay()).toBeNull()
  row.update({ settings })
  await vi.waitFor(() => expect(labels()).toContain('read 0 %'))
  clock.advance(3_000)
  await vi.waitFor(() => expect(labels()).toContain('3.0 s · read 10 %'))
  row.update({ settings: { ...settings, debug: false } })
  await vi.waitFor(() => expect(overlay()).toBeNull())
})

it('goes with the last answer, and comes again with the next', async () => {
  const { row, settings } = open()
  row.update({ settings })
  await vi.waitFor(() => expect(overlay()).not.toBeNull())
  row.stop()
  await vi.waitFor(() => expect(overlay()).toBeNull())
  row.update({ settings })
  await vi.waitFor(() => expect(overlay()).not.toBeNull())
})

it('says why nothing is measured', async () => {
  const { row, settings, client } = open({ sampleRate: 0 })
  row.update({ settings })
  await vi.waitFor(() => expect(labels()).toContain('not in the sample'))
  client.setConsent({ implicit: false })
  await vi.waitFor(() => expect(labels()).toContain('no consent'))
})
