import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { answers } from './answers.ts'
import { Chat } from './Chat.tsx'
import { type ClickTimes, nextClick } from './click.ts'
import type { Contestant } from './contestant.ts'

/** What a page lets the runner do. The runner holds the stopwatch. */
export interface Bench {
  /** Makes the answers, which an app has before it renders them. */
  prepare(rows: number): void
  /** Renders them all; returns once React has committed, its effects have run, and layout is done. */
  mount(): void
  unmount(): void
  /** Renders all rows again with another prop: one that ends in the row, or one that each widget gets. */
  again(reach: 'row' | 'widget'): void
  /** Scrolls on from a share of the chat, by as much in each frame, for so many frames. */
  scroll(from: number, frames: number): Promise<void>
  /** Brings a row into view; returns the middle of what is to be clicked. */
  aim(index: number): { x: number; y: number }
  /** Begins to wait for that click. */
  arm(index: number): void
  /** What came of it. */
  clicked(): Promise<ClickTimes>
}

/** Pixels that the page scrolls in a frame: a wheel that is turned fast. */
const STEP = 80

const nextFrame = () => new Promise(requestAnimationFrame)

const toTheEnd = (render: () => void) => {
  // Effects too: React runs those of what it renders synchronously before it returns.
  flushSync(render)
  // Reading it makes the browser do style and layout now.
  document.body.getBoundingClientRect()
}

/** The page's side of the measuring. */
export function createBench(contestant: Contestant): Bench {
  let chat = answers(0)
  let root: Root | undefined
  let host = document.createElement('main')
  let props = { tick: 0, disabled: false }
  let click: Promise<ClickTimes> | undefined

  const render = () => root?.render(<Chat contestant={contestant} answers={chat} {...props} />)

  const at = (index: number) => {
    const answer = chat[index]
    const row = answer && document.getElementById(answer.id)
    if (!answer || !row) throw new Error(`There is no row ${index}.`)
    return { answer, row }
  }

  return {
    prepare(rows) {
      chat = answers(rows)
    },
    mount() {
      host = document.body.appendChild(document.createElement('main'))
      root = createRoot(host)
      toTheEnd(render)
    },
    unmount() {
      root?.unmount()
      host.remove()
      root = undefined
    },
    again(reach) {
      props = reach === 'row' ? { ...props, tick: props.tick + 1 } : { ...props, disabled: !props.disabled }
      toTheEnd(render)
    },
    async scroll(from, frames) {
      scrollTo(0, document.body.scrollHeight * from)
      for (let frame = 0; frame < frames; frame += 1) {
        await nextFrame()
        scrollBy(0, STEP)
      }
      await nextFrame()
    },
    aim(index) {
      const { row } = at(index)
      row.scrollIntoView({ block: 'center' })
      const button = row.querySelector(contestant.click)
      if (!button) throw new Error(`There is no ${contestant.click} in row ${index}.`)
      const { left, top, width, height } = button.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    },
    arm(index) {
      const { answer, row } = at(index)
      click = nextClick(row, answer.target.url, contestant)
    },
    clicked() {
      if (!click) throw new Error('Nothing was armed.')
      return click
    },
  }
}
