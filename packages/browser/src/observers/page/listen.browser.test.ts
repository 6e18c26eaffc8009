import { expect, it, onTestFinished, vi } from 'vitest'
import { listen } from './listen.ts'

const press = () => void document.dispatchEvent(new KeyboardEvent('keydown'))

it('what one engine runs into is reported, and does not silence the next', () => {
  const reported: unknown[] = []
  const onError = (event: ErrorEvent) => {
    event.preventDefault()
    reported.push(event.error)
  }
  window.addEventListener('error', onError)
  const mistake = new Error('a mistake')
  const next = vi.fn()
  const undos = [
    listen(document, 'keydown', () => {
      throw mistake
    }),
    listen(document, 'keydown', next),
  ]
  onTestFinished(() => {
    window.removeEventListener('error', onError)
    for (const undo of undos) undo()
  })
  press()
  expect(reported).toEqual([mistake])
  expect(next).toHaveBeenCalledOnce()
})

it('the same function twice is two, and each undo is its own, once', () => {
  const handler = vi.fn()
  const [first, second] = [listen(document, 'keydown', handler), listen(document, 'keydown', handler)]
  press()
  expect(handler).toHaveBeenCalledTimes(2)
  first()
  first()
  press()
  expect(handler).toHaveBeenCalledTimes(3)
  second()
  press()
  expect(handler).toHaveBeenCalledTimes(3)
})

it('who stops listening during an event hears no more of it, and the others do', () => {
  const [stopped, other] = [vi.fn(), vi.fn()]
  const stopFirst = listen(document, 'keydown', () => {
    stopFirst()
    stopSecond()
  })
  const stopSecond = listen(document, 'keydown', stopped)
  const stopThird = listen(document, 'keydown', other)
  press()
  stopThird()
  press()
  expect(stopped).not.toHaveBeenCalled()
  expect(other).toHaveBeenCalledOnce()
})
