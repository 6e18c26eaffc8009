import { type OverlayAnswer, overlayText } from './overlayAnswer.ts'

/** The part of an answer that is to be seen, in CSS pixels of the viewport. */
export interface Seen {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is drawn over one answer. */
export interface OverlayBox {
  draw(answer: OverlayAnswer, seen: Seen): void
  remove(): void
}

/** Draws by CSSOM alone, which a Content Security Policy leaves alone. */
export function createOverlayBox(root: ShadowRoot): OverlayBox {
  const make = (name: string, parent: Node) => {
    const element = root.ownerDocument.createElement('div')
    element.className = name
    parent.appendChild(element)
    return element
  }
  const box = make('box', root)
  const fill = make('fill', make('bar', box))
  const label = make('label', box)

  return {
    draw(answer, { left, top, width, height }) {
      const isMeasured = answer.status === 'measured'
      box.dataset.status = answer.status
      box.toggleAttribute('data-ignored', !!answer.isIgnored)
      box.style.transform = `translate(${left}px, ${top}px)`
      box.style.width = `${width}px`
      box.style.height = `${height}px`
      fill.style.transform = `scaleY(${isMeasured ? (answer.readShare ?? 0) : 0})`
      const text = overlayText(answer)
      if (label.textContent !== text) label.textContent = text
    },
    remove: () => box.remove(),
  }
}
