import { expect, it, onTestFinished } from 'vitest'
import { createDwellEngine } from './dwellEngine.ts'

const FRAMES = 40

let isDirty = false
let reads = 0
let dirtyReads = 0

class ReadAnswer extends HTMLElement {
  override getBoundingClientRect() {
    reads += 1
    if (isDirty) dirtyReads += 1
    return super.getBoundingClientRect()
  }
}

customElements.define('read-answer', ReadAnswer)

const page = (count: number) => {
  const place = document.createElement('main')
  const answers = Array.from({ length: count }, () => {
    const element = new ReadAnswer()
    element.style.cssText = 'display: block; height: 80px'
    return element
  })
  const written = document.createElement('p')
  place.append(...answers, written)
  document.body.append(place)
  onTestFinished(() => {
    place.remove()
    window.scrollTo(0, 0)
  })
  return { answers, written }
}

it('layout is read only where it has just been done, on a page that is written to at any time', async () => {
  const { answers, written } = page(500)
  // Called as soon as layout has been done, and before whoever observes later.
  const clean = new ResizeObserver(() => {
    isDirty = false
  })
  clean.observe(written)
  const write = () => {
    written.append(document.createElement('hr'))
    isDirty = true
  }
  const timer = setInterval(write, 4)
  document.addEventListener('scroll', write, { capture: true })
  const engine = createDwellEngine()
  const undos = answers.map((element, index) =>
    engine.observe(element, { inferenceId: `${index}`, onRead() {} }),
  )
  onTestFinished(() => {
    clean.disconnect()
    clearInterval(timer)
    document.removeEventListener('scroll', write, { capture: true })
    for (const undo of undos) undo()
  })
  for (let frame = 0; frame < FRAMES; frame += 1) {
    window.scrollBy(0, 25)
    write()
    await new Promise(requestAnimationFrame)
  }
  expect(engine.inView().length).toBeGreaterThan(0)
  expect(reads).toBeGreaterThan(answers.length)
  expect(dirtyReads).toBe(0)
})
