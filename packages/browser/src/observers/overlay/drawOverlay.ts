import { type Clip, clipsOf } from '../dwell/clipsOf.ts'
import type { OverlayOptions } from './openOverlay.ts'
import { createOverlayBox, type OverlayBox, type Seen } from './overlayBox.ts'
import { createOverlaySheet } from './overlaySheet.ts'

interface Drawn {
  readonly box: OverlayBox
  readonly clips: readonly Clip[]
}

const cut = (one: Seen, other: Seen): Seen | undefined => {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const width = Math.min(one.left + one.width, other.left + other.width) - left
  const height = Math.min(one.top + one.height, other.top + other.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : undefined
}

/** Draws once a frame, until the undo that it returns. */
export function drawOverlay({ answers, document: page = document }: OverlayOptions): () => void {
  const viewport = page.defaultView ?? window
  const host = page.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.dataset.fbsOverlay = ''
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [createOverlaySheet(viewport)]
  page.body.append(host)

  const drawn = new Map<Element, Drawn>()

  const seenOf = (element: Element, clips: readonly Clip[]) => {
    const { innerWidth: width, innerHeight: height } = viewport
    const screen = { left: 0, top: 0, width, height }
    let seen = cut(element.getBoundingClientRect(), screen)
    for (const clip of clips) seen = seen && cut(seen, clip.element.getBoundingClientRect())
    return seen
  }

  const draw = () => {
    // All reading comes before all writing, so that layout is done once.
    const now = [...answers()].flatMap((answer) => {
      const known = drawn.get(answer.element)?.clips
      const inScreen = seenOf(answer.element, known ?? [])
      const clips = known ?? (inScreen ? clipsOf(answer.element) : [])
      const seen = known ? inScreen : inScreen && seenOf(answer.element, clips)
      return seen ? [{ answer, seen, clips }] : []
    })
    const elements = new Set(now.map(({ answer }) => answer.element))
    for (const [element, { box }] of drawn) {
      if (elements.has(element)) continue
      box.remove()
      drawn.delete(element)
    }
    for (const { answer, seen, clips } of now) {
      const { box } = drawn.get(answer.element) ?? { box: createOverlayBox(root) }
      drawn.set(answer.element, { box, clips })
      box.draw(answer, seen)
    }
    frame = viewport.requestAnimationFrame(draw)
  }
  let frame = viewport.requestAnimationFrame(draw)

  return () => {
    viewport.cancelAnimationFrame(frame)
    host.remove()
  }
}
