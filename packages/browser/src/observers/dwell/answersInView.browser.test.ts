import { afterEach, describe, expect, it } from 'vitest'
import { createAnswersInView } from './answersInView.ts'

afterEach(() => {
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

const tall = (index: number) => 40 + ((index * 37) % 11) * 25 + (index % 50 === 7 ? 2_000 : 0)

/** Answers of uneven heights in a box of this style. */
const fill = (count: number, style: string, into: Element = document.body) => {
  const box = document.createElement('div')
  box.style.cssText = style
  const elements = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('div')
    element.style.cssText = `height: ${tall(index)}px; flex: none`
    return element
  })
  box.append(...elements)
  into.append(box)
  return { box, elements }
}

const track = (elements: readonly Element[]) => {
  const inView = createAnswersInView(window)
  elements.forEach((element, index) => void inView.add(element, { inferenceId: `${index}` }))
  document.addEventListener('scroll', (event) => inView.scrolled(event.composedPath()[0]), { capture: true })
  const ids = () => inView.look(false).map(({ id }) => Number(id))
  return { ...inView, ids: () => ids().sort((a, b) => a - b) }
}

/** Looks at every answer, in the window and in every pane. */
const trulyInView = (elements: readonly Element[], panes: readonly Element[] = []) =>
  elements.flatMap((element, index) => {
    const box = element.getBoundingClientRect()
    const edges = panes.filter((pane) => pane.contains(element)).map((pane) => pane.getBoundingClientRect())
    const top = Math.max(0, box.top, ...edges.map((edge) => edge.top))
    const bottom = Math.min(innerHeight, box.bottom, ...edges.map((edge) => edge.bottom))
    return bottom > top && box.right > 0 && box.left < innerWidth ? [index] : []
  })

const scrolled = async (scroller: Element | Window, top: number) => {
  scroller.scrollTo(0, top)
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

const STOPS = [0, 333, 2_000, 9_000, 14_567, 21_000, 5_000, 1e6]

describe('the answers in view are found', () => {
  it.each([
    ['one below the other', ''],
    ['from the newest up', 'display: flex; flex-direction: column-reverse'],
    ['in two columns', 'display: grid; grid-template-columns: 1fr 1fr'],
    ['in columns that flow', 'columns: 2; height: 20000px'],
  ])('%s', async (_, style) => {
    const { elements } = fill(300, style)
    const { ids } = track(elements)
    for (const top of STOPS) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(elements))
    }
  })

  it('where they are placed against the order of the document', async () => {
    const { elements } = fill(200, 'position: relative; height: 40000px')
    elements.forEach((element, index) => {
      element.style.cssText += `; position: absolute; width: 100%; top: ${((index * 73) % 200) * 200}px`
    })
    const { ids } = track(elements)
    for (const top of STOPS) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(elements))
    }
  })

  it('among thousands that came at once, two of which have changed places', async () => {
    const { elements } = fill(4_000, 'position: relative; height: 400000px')
    elements.forEach((element, index) => {
      const place = index === 3_500 ? 40 : index === 40 ? 3_500 : index
      element.style.cssText = `position: absolute; width: 100%; height: 90px; top: ${place * 100}px`
    })
    const { ids } = track(elements)
    for (const top of [...STOPS, 3_800, 349_800]) {
      await scrolled(window, top)
      ids()
    }
    for (const top of [3_800, 349_800]) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(elements))
    }
  })

  it('in panes that scroll by themselves, one in the other, on a page that scrolls', async () => {
    const { box: outer, elements: some } = fill(80, 'height: 600px; overflow: auto')
    const { box: inner, elements: others } = fill(120, 'height: 300px; overflow: auto', outer)
    const { elements: last } = fill(100, '')
    const elements = [...some, ...others, ...last]
    const { ids } = track(elements)
    const steps = [
      [outer, 4_000],
      [inner, 5_000],
      [outer, 1e6],
      [window, 400],
      [inner, 12_000],
      [window, 9_000],
    ] as const
    for (const [scroller, top] of steps) {
      await scrolled(scroller, top)
      expect(ids()).toEqual(trulyInView(elements, [outer, inner]))
    }
  })

  it('after the list has been turned around', async () => {
    const { box, elements } = fill(300, 'display: flex; flex-direction: column')
    const { ids } = track(elements)
    ids()
    box.style.flexDirection = 'column-reverse'
    for (const top of STOPS) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(elements))
    }
  })

  it('after answers came in front, went, came back and grew', async () => {
    const { box, elements } = fill(300, '')
    const { ids, add, remove } = track(elements.slice(100))
    const all = elements.slice(100)
    ids()
    for (const [index, element] of elements.slice(0, 100).entries()) {
      add(element, { inferenceId: `${200 + index}` })
      all.push(element)
    }
    for (const element of all.slice(20, 30)) {
      remove(element)
      add(element, { inferenceId: `${all.indexOf(element)}` })
    }
    elements.at(150)?.style.setProperty('height', '7000px')
    for (const top of STOPS) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(all))
    }
    for (const element of all) remove(element)
    expect(ids()).toEqual([])
    box.remove()
  })

  it('beside a closed tab full of answers, and in it once it is opened', async () => {
    const { elements: some } = fill(100, '')
    const { box: tab, elements: others } = fill(100, 'display: none')
    const { elements: last } = fill(100, '')
    const elements = [...some, ...others, ...last]
    const { ids } = track(elements)
    await scrolled(window, 9_000)
    expect(ids()).toEqual(trulyInView(elements))
    tab.style.display = 'block'
    for (const top of [...STOPS, ...STOPS]) {
      await scrolled(window, top)
      expect(ids()).toEqual(trulyInView(elements))
    }
  })

  it('in a shadow tree', async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const { box, elements } = fill(100, 'height: 400px; overflow: auto')
    host.attachShadow({ mode: 'open' }).append(box)
    const { ids } = track(elements)
    await scrolled(box, 5_000)
    expect(ids()).toEqual(trulyInView(elements, [box]))
  })
})

describe('the part that is in view', () => {
  it('is measured from the top of the answer, against the pane it scrolls in', async () => {
    const { box, elements } = fill(1, 'height: 300px; overflow: auto')
    elements[0]?.style.setProperty('height', '1000px')
    const { look } = track(elements)
    await scrolled(box, 200)
    expect(look(false)).toMatchObject([
      { element: elements[0], id: '0', from: 200, to: 500, height: 1_000, viewport: 300 },
    ])
  })

  it('is none of an answer that is beside the window, or folded away', () => {
    const { elements } = fill(3, 'height: 60px; overflow: hidden')
    const [beside, shown, folded] = elements
    beside?.style.setProperty('transform', 'translateX(5000px)')
    for (const element of [beside, shown, folded]) element?.style.setProperty('height', '30px')
    expect(track(elements).ids()).toEqual([1])
  })
})
