import { Fragment } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { answers } from '../../page/answers.ts'
import { Chat } from './Chat.tsx'
import type { TrackingContestant } from './contestant.ts'
import { startFrames } from './frames.ts'
import { isInView, posted } from './truth.ts'

/** What a page lets the runner do. The runner holds the stopwatch. */
export interface TrackingBench {
  /** Makes the answers, which an app has before it renders them. */
  prepare(count: number): void
  /** Renders them all; returns once effects have run, and the frames are over in which observers first look. */
  mount(): Promise<void>
  unmount(): Promise<void>
  /** Brings a part of the chat into view, 0 to 1 from its top. */
  stand(share: number): Promise<void>
  /** Begins to count frames and renders; with `isWriting`, an answer grows meanwhile as one that streams does. */
  begin(isWriting: boolean): void
  /** What was counted since. */
  end(): { frames: number; renders: number }
  /** Copies some of an answer in view, more with each call; returns the milliseconds that its event takes. */
  copy(): number
  /** Where the signals go of the answers that are in view. */
  inView(): string[]
  /** Where signals went. */
  posted(): string[]
}

const FRAMES_OF_OBSERVERS = 3

const nextFrame = () => new Promise(requestAnimationFrame)

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await nextFrame()
}

/** The page's side of the measuring. */
export function createTrackingBench(contestant: TrackingContestant): TrackingBench {
  // Around the chat, as in an app: what is rendered inside of it directly is kept as its children.
  const { App = Fragment } = contestant
  let chat = answers(0)
  let root: Root | undefined
  let host = document.createElement('main')
  let counted = startFrames(undefined)
  let renders = 0
  let copies = 0

  const onRender = () => {
    renders += 1
  }

  const inView = () => {
    const rows = [...host.children]
    return chat.flatMap(({ target }, index) => (isInView(rows[index]) ? [target.url] : []))
  }

  return {
    prepare(count) {
      chat = answers(count)
    },
    async mount() {
      host = document.body.appendChild(document.createElement('main'))
      root = createRoot(host)
      // Effects too: React runs those of what it renders synchronously before it returns.
      flushSync(() =>
        root?.render(
          <App>
            <Chat contestant={contestant} answers={chat} onRender={onRender} />
          </App>,
        ),
      )
      await frames(FRAMES_OF_OBSERVERS)
    },
    async unmount() {
      root?.unmount()
      host.remove()
      root = undefined
      await frames(1)
    },
    async stand(share) {
      window.scrollTo(0, share * document.documentElement.scrollHeight)
      await frames(FRAMES_OF_OBSERVERS)
    },
    begin(isWriting) {
      renders = 0
      counted = startFrames(isWriting ? host.lastElementChild?.querySelector('p') : undefined)
    },
    end: () => ({ frames: counted(), renders }),
    copy() {
      const row = [...host.children].find(isInView)
      const text = row?.querySelector('p')?.firstChild
      if (!text) throw new Error('No answer is in view.')
      copies += 1
      document.getSelection()?.setBaseAndExtent(text, 0, text, copies)
      const start = performance.now()
      document.execCommand('copy')
      return performance.now() - start
    },
    inView,
    posted,
  }
}
