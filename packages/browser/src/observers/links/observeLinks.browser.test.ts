import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { LinkClick } from './linkClick.ts'
import { type LinksOptions, observeLinks } from './observeLinks.ts'

/** An answer with a link, on a page that stays where it is. */
const answerWith = (html: string, options: Partial<LinksOptions> = {}) => {
  const element = document.createElement('div')
  element.innerHTML = html
  document.body.append(element)
  const clicks: LinkClick[] = []
  const stay = (event: Event) => event.preventDefault()
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stay)
  const stop = observeLinks(element, { onClick: (click) => void clicks.push(click), ...options })
  onTestFinished(() => {
    for (const type of ['click', 'auxclick']) window.removeEventListener(type, stay)
    stop()
    element.remove()
  })
  const link = element.querySelector('a') ?? element
  return { element, link, clicks, stop }
}

const SOURCE = '<p>See <a href="https://example.org/secret">the <b>source</b></a>.</p>'

const blank = { method: 'pointer', new_tab: false, external: true }

it('a click is told, and not where it led', async () => {
  const { link, clicks } = answerWith(SOURCE)
  await userEvent.click(link.querySelector('b') ?? link)
  expect(clicks).toEqual([blank])
})

it('where it led, and what it said, is told on request', async () => {
  const { link, clicks } = answerWith(SOURCE, { includeUrl: true, includeText: true })
  await userEvent.click(link)
  expect(clicks).toEqual([{ ...blank, url: 'https://example.org/secret', text: 'the source' }])
})

it.each([
  ['the middle button', { button: 'middle' }, { method: 'middle', new_tab: true }],
  ['a modifier key', { modifiers: ['Control'] }, { method: 'pointer', new_tab: true }],
] as const)('%s opens it beside', async (_, how, told) => {
  const { link, clicks } = answerWith(SOURCE)
  await userEvent.click(link, { ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] })
  expect(clicks).toEqual([{ ...blank, ...told }])
})

it('Enter follows it', async () => {
  const { link, clicks } = answerWith('<a href="/about" target="_blank">About</a>')
  link.focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{Shift}')
  expect(clicks).toEqual([{ method: 'keyboard', new_tab: true, external: false }])
})

it('is told of a link that the app handles itself, and that stops the event', async () => {
  const { link, clicks } = answerWith(SOURCE)
  link.onclick = (event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  await userEvent.click(link)
  expect(clicks).toEqual([blank])
})

it('is told of a link in a shadow tree', async () => {
  const { element, clicks } = answerWith('<section></section>')
  const root = element.firstElementChild?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = SOURCE
  await userEvent.click(root?.querySelector('a') ?? element)
  expect(clicks).toEqual([blank])
})

it.each([
  ['of the right button', SOURCE, { button: 'right' }],
  ['on a footnote', '<a href="#note">1</a>', {}],
  ['on a script', '<a href="javascript:void 0">Run</a>', {}],
  ['on an address that is none', '<a href="https://[">Broken</a>', {}],
  ['on a name', '<a name="here">Here</a>', {}],
  ['beside the link', '<p style="padding: 30px">Text</p>', {}],
] as const)('a click %s is none', async (_, html, how) => {
  const { link, clicks } = answerWith(html)
  await userEvent.click(link, how)
  expect(clicks).toEqual([])
})

it('a click that a script makes is none', async () => {
  const { link, clicks } = answerWith(SOURCE)
  link.addEventListener('mousedown', () => link.click())
  await userEvent.click(link)
  expect(clicks).toEqual([blank])
})

it('a link in an answer inside of another is of the inner', async () => {
  const { element, link, clicks } = answerWith(`<div>${SOURCE}</div>`)
  const inner: LinkClick[] = []
  const stop = observeLinks(element.firstElementChild ?? element, {
    onClick: (click) => void inner.push(click),
  })
  await userEvent.click(link)
  stop()
  expect([inner.length, clicks.length]).toEqual([1, 0])
  await userEvent.click(link)
  expect([inner.length, clicks.length]).toEqual([1, 1])
})

it('is silent once it is undone, and an answer observed anew is not undone by the old', async () => {
  const { element, link, clicks, stop } = answerWith(SOURCE)
  const again = observeLinks(element, { onClick: (click) => void clicks.push(click) })
  stop()
  await userEvent.click(link)
  expect(clicks).toHaveLength(1)
  again()
  await userEvent.click(link)
  expect(clicks).toHaveLength(1)
})
