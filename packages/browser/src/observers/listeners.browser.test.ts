import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { copyPage, ready } from '../testing/copyPage.ts'
import { frame } from '../testing/frame.ts'
import { listenersOf } from '../testing/listeners.ts'
import { createDwellEngine } from './dwell/dwellEngine.ts'
import { createIgnoreEngine } from './ignore/ignoreEngine.ts'
import { observeLinks } from './links/observeLinks.ts'

/** All engines on each of a thousand answers. */
const observeAll = () => {
  const page = copyPage()
  const dwell = createDwellEngine()
  const ignore = createIgnoreEngine(dwell)
  const undos = Array.from({ length: 1_000 }, (_, index) => {
    const element = page.add('<p>It is Paris, by <a href="/paris">a source</a>.</p><textarea>ls</textarea>')
    return [
      page.observe(element, `${index}`),
      dwell.observe(element, { inferenceId: `${index}`, onRead() {} }),
      ignore.observe(`${index}`, { onIgnored() {}, onReturned() {} }),
      observeLinks(element, { onClick() {} }),
    ]
  }).flat()
  const undo = () => {
    for (const each of undos) each()
  }
  onTestFinished(undo)
  return { undo, place: page.place }
}

const listeners = async () => [...(await listenersOf('document')), ...(await listenersOf('window'))].sort()

/** What is listened to now that was not before. */
const added = (now: readonly string[], before: readonly string[]) => {
  const rest = [...before]
  return now.filter((type) => !rest.includes(type) || !rest.splice(rest.indexOf(type), 1))
}

const PATIENT = { timeout: 10_000 }

// Four of the document, and two of the window: `visibilitychange`, and copies on their way back.
const AT_REST = ['copy', 'copy', 'keydown', 'mousedown', 'scroll', 'visibilitychange']

it('all engines together have six listeners for a thousand answers, and none once the last is gone', async () => {
  const before = await listeners()
  const { undo, place } = observeAll()
  await ready()
  await userEvent.click(place.querySelector('p') ?? place)
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual(AT_REST)
  undo()
  await frame()
  expect(await listeners()).toEqual(before)
})

it('a press adds those of what it may lead to, and takes them away; a field keeps that of cuts', async () => {
  const before = await listeners()
  const { place } = observeAll()
  await ready()
  await userEvent.click(place.querySelector('p') ?? place)
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual(AT_REST)
  await userEvent.keyboard('{Enter>}')
  const press = ['auxclick', 'click', 'cut', 'dragend', 'keyup', 'mouseup']
  expect(added(await listeners(), before)).toEqual([...AT_REST, ...press].sort())
  await userEvent.keyboard('{/Enter}')
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual(AT_REST)
  await userEvent.click(place.querySelector('textarea') ?? place)
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual([...AT_REST, 'cut'].sort())
})

it('the pointer is listened to only where somebody may have gone', async () => {
  const before = await listeners()
  const { place } = observeAll()
  await ready()
  await userEvent.click(place.querySelector('p') ?? place)
  window.parent.focus()
  const withMoves = [...AT_REST, 'pointermove'].sort()
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual(withMoves)
  await userEvent.click(place.querySelector('p') ?? place)
  await expect.poll(async () => added(await listeners(), before), PATIENT).toEqual(AT_REST)
})
