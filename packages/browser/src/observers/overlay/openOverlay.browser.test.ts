import { afterEach, expect, it } from 'vitest'
import { frame } from '../../testing/frame.ts'
import { openOverlay } from './openOverlay.ts'
import type { OverlayAnswer } from './overlayAnswer.ts'

const undos: (() => void)[] = []

afterEach(() => {
  for (const undo of undos.splice(0)) undo()
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

const host = () => document.querySelector<HTMLElement>('[data-fbs-overlay]')

const find = <Found extends HTMLElement>(selector: string) => [
  ...(host()?.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
]

const answerOf = (height: number, parent: Element = document.body) => {
  const element = document.createElement('article')
  element.style.cssText = `height: ${height}px; margin: 20px`
  parent.append(element)
  return element
}

const open = async (answers: readonly OverlayAnswer[]) => {
  const close = openOverlay({ answers: () => answers })
  undos.push(close)
  await expect.poll(host).not.toBeNull()
  await frame()
  return close
}

const placeOf = (element: Element | undefined) => {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return { left, top, width, height }
}

it('lies over the answers in view, and follows as they scroll', async () => {
  const elements = [answerOf(200), answerOf(200), answerOf(5_000), answerOf(200)]
  await open(elements.map((element) => ({ element, status: 'measured' })))
  window.scrollTo(0, 30)
  await frame()
  const [first, second, third, ...rest] = find('.box')
  expect(placeOf(second)).toEqual(placeOf(elements[1]))
  // Cut off where the screen is.
  expect(placeOf(first)).toMatchObject({ top: 0 })
  expect(third?.getBoundingClientRect().bottom).toBe(innerHeight)
  expect(rest).toEqual([])
})

it('shows the share that was read, and says what was measured', async () => {
  const answer: OverlayAnswer = {
    element: answerOf(200),
    status: 'measured',
    dwellMs: 1_000,
    readShare: 0.25,
  }
  await open([answer])
  expect(find('.fill')[0]?.getBoundingClientRect().height).toBe(50)
  expect(find('.label')[0]?.textContent).toBe('1.0 s · read 25 %')
  answer.readShare = 0.5
  answer.isIgnored = true
  await frame()
  expect(find('.fill')[0]?.getBoundingClientRect().height).toBe(100)
  expect(find('.label')[0]?.textContent).toContain('ignored')
})

it('shows what is not measured, and why', async () => {
  await open([{ element: answerOf(200), status: 'sampled_out', readShare: 1 }])
  expect(find('.fill')[0]?.getBoundingClientRect().height).toBe(0)
  expect(find('.label')[0]?.textContent).toBe('not in the sample')
})

it('is cut off by the pane that an answer scrolls in', async () => {
  const pane = document.createElement('div')
  pane.style.cssText = 'height: 100px; overflow: auto'
  document.body.append(pane)
  const elements = [answerOf(400, pane), answerOf(400, pane)]
  await open(elements.map((element) => ({ element, status: 'measured' })))
  expect(find('.box')).toHaveLength(1)
  expect(find('.box')[0]?.getBoundingClientRect().bottom).toBe(pane.getBoundingClientRect().bottom)
})

it('takes no click, and is silent to screen readers', async () => {
  const element = answerOf(200)
  await open([{ element, status: 'measured' }])
  expect(document.elementFromPoint(100, 100)).toBe(element)
  expect(host()?.getAttribute('aria-hidden')).toBe('true')
})

it('leaves nothing behind once it is closed, before or after its code came', async () => {
  const before = document.documentElement.outerHTML
  openOverlay({ answers: () => [] })()
  const close = await open([{ element: document.body, status: 'measured' }])
  close()
  await frame()
  expect(document.documentElement.outerHTML).toBe(before)
})
