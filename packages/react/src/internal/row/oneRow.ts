import { countFitting } from './countFitting.ts'

/** Of what is folded away, as it was before: it has none while it is. */
const widths = new WeakMap<Element, number>()
const rows = new WeakMap<Element, HTMLElement>()
let observer: ResizeObserver | undefined

const isControl = (element: Element) => element.matches('button,a[href]')
const isMore = (element: Element) => element.matches('[aria-haspopup="menu"]')

const widthOf = (element: Element) => {
  const width = element.getBoundingClientRect().width || widths.get(element) || 0
  widths.set(element, width)
  return width
}

/** Measures a row; returns what folds it. */
function measure(row: HTMLElement): () => void {
  const { columnGap, paddingLeft, paddingRight } = getComputedStyle(row)
  const gap = Number.parseFloat(columnGap) || 0
  const children = [...row.children].filter((child) => !child.matches('[hidden],[popover]'))
  const more = children.find(isMore)
  const controls = children.filter((child) => isControl(child) && !isMore(child))
  const wide = (element: Element) => widthOf(element) + gap
  const others = children.filter((child) => !isControl(child)).reduce((sum, child) => sum + wide(child), 0)
  const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
  const room = row.clientWidth - padding - others + gap
  const kept = more
    ? countFitting(controls.map(wide), room, wide(more), more.hasAttribute('data-empty'))
    : controls.length
  return () => {
    for (const [index, control] of controls.entries()) control.toggleAttribute('data-folded', index >= kept)
    row.toggleAttribute('data-folding', kept < controls.length)
  }
}

/** One for the page. All rows are measured before one is folded, so that the page is laid out once and not once a row. */
function watcher(): ResizeObserver {
  observer ??= new ResizeObserver((entries) => {
    const changed = new Set(entries.map(({ target }) => rows.get(target)))
    const folds = [...changed].map((row) => row && measure(row))
    for (const fold of folds) fold?.()
  })
  return observer
}

/**
 * Keeps a row of controls in one line, whatever its width: folds away, from the end, what has no room, where the row has
 * a button that opens a menu. Folded controls carry `data-folded`, the row `data-folding`. Only buttons and links right
 * in the row fold; the rest of it stays. Returns the undo.
 */
export function keepInOneRow(row: HTMLElement): () => void {
  const resizes = watcher()
  const watched = new Set<Element>()
  // Not the controls: that they come and go is our own doing, and an observer that hears of it warns of a loop.
  const watch = () => {
    for (const element of [row, ...row.children]) {
      if (isControl(element)) continue
      watched.add(element)
      rows.set(element, row)
      // Anew, so that it is measured again.
      resizes.unobserve(element)
      resizes.observe(element)
    }
  }
  // Sizes say nothing of a control that is new, or has other words now.
  const changes = new MutationObserver(watch)
  changes.observe(row, { childList: true, characterData: true, subtree: true })
  watch()
  return () => {
    changes.disconnect()
    for (const element of watched) resizes.unobserve(element)
    for (const control of row.children) control.removeAttribute('data-folded')
    row.removeAttribute('data-folding')
  }
}
