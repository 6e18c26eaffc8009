import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnswersInView } from './answersInView.ts'

let boxes = 0

class CountedAnswer extends HTMLElement {
  override getBoundingClientRect() {
    boxes += 1
    return super.getBoundingClientRect()
  }
}

customElements.define('counted-answer', CountedAnswer)

beforeEach(() => {
  boxes = 0
})

afterEach(() => {
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

const fill = (count: number, style = '') => {
  const box = document.createElement('div')
  box.style.cssText = style
  for (let index = 0; index < count; index += 1) {
    const element = new CountedAnswer()
    element.style.cssText = 'display: block; height: 200px'
    box.append(element)
  }
  document.body.append(box)
  return box
}

const track = (...places: readonly Element[]) => {
  const inView = createAnswersInView(window)
  const elements = places.flatMap((place) => [...place.children])
  elements.forEach((element, index) => void inView.add(element, { inferenceId: `${index}` }))
  inView.look(false)
  const boxesOfLook = () => {
    boxes = 0
    inView.look(true)
    return boxes
  }
  return { ...inView, elements, boxesOfLook }
}

describe('a look', () => {
  it('reads a few boxes of 5,000 answers, wherever the page stands', () => {
    const { boxesOfLook } = track(fill(5_000))
    for (const top of [0, 500_000, 1e7]) {
      window.scrollTo(0, top)
      expect(boxesOfLook()).toBeLessThan(40)
    }
  })

  it('reads no more once panes have scrolled, each on its own', () => {
    const style = 'height: 300px; overflow: auto'
    const panes = [fill(1_000, style), fill(1_000, style)]
    const { boxesOfLook, scrolled } = track(...panes)
    for (const [index, pane] of panes.entries()) {
      pane.scrollTo(0, 77_000 * (index + 1))
      scrolled(pane)
      boxesOfLook()
    }
    for (const pane of panes) {
      pane.scrollTo(0, 33_000)
      scrolled(pane)
      expect(boxesOfLook()).toBeLessThan(80)
    }
  })

  it('reads no more after answers went and came back', () => {
    const { boxesOfLook, elements, add, remove } = track(fill(20))
    for (const [index, element] of elements.entries()) {
      remove(element)
      add(element, { inferenceId: `${index}` })
    }
    boxesOfLook()
    expect(boxesOfLook()).toBeLessThanOrEqual(20)
  })
})
