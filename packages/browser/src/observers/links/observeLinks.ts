import { isElement, isNode } from '../flatParent.ts'
import { listenDuringPress } from '../page/listenDuringPress.ts'
import { destinationOf, type LinkClick, type LinkPrivacy, linkClickOf } from './linkClick.ts'

/** An answer whose links are watched. */
export interface LinksOptions extends LinkPrivacy {
  /** Hears of each click, as it happens: a page may be gone after it. */
  onClick(click: LinkClick): void
}

interface Watch {
  readonly answers: Map<EventTarget, LinksOptions>
  stop(): void
}

const watches = new WeakMap<Document, Watch>()

const isLink = (target: EventTarget): target is Element =>
  isNode(target) && isElement(target) && /^(a|area)$/i.test(target.localName)

/** A click of the right button opens a menu instead. */
const isFollowing = ({ isTrusted, type, button }: MouseEvent) =>
  isTrusted && (type === 'click' ? button === 0 : button === 1)

function watch(page: Document): Watch {
  const answers: Watch['answers'] = new Map()
  const onClick = (event: MouseEvent) => {
    if (!isFollowing(event)) return
    const path = event.composedPath()
    const link = path.find(isLink)
    const url = link && destinationOf(link)
    const answer = url && path.slice(path.indexOf(link)).find((target) => answers.has(target))
    const options = answer && answers.get(answer)
    if (options) options.onClick(linkClickOf(event, link, url, options))
  }
  const stop = listenDuringPress(page, ['click', 'auxclick'], onClick)
  const started = { answers, stop }
  watches.set(page, started)
  return started
}

/**
 * Watches for clicks on links of an answer: by pointer, middle button and keyboard, in this tab or another. Links to another
 * place on the page, such as a footnote, are none; those that the app handles itself, by preventing the default, are, as
 * the person followed them all the same. Never tells where, unless asked. Listens to the document for all answers alike.
 *
 * @param element - holds the answer. Where answers are nested, a link is of the nearest. Links in closed shadow trees inside
 *   of it are not seen.
 * @returns the undo.
 *
 * @example
 * const stop = observeLinks(element, {
 *   onClick: (click) => client.submit(target, actions.linkClicked(target.inferenceId, { metadata: click })),
 * })
 */
export function observeLinks(element: Element, options: LinksOptions): () => void {
  const page = element.ownerDocument
  const { answers, stop } = watches.get(page) ?? watch(page)
  const own = { ...options }
  answers.set(element, own)
  return () => {
    if (answers.get(element) !== own) return
    answers.delete(element)
    if (answers.size) return
    watches.delete(page)
    stop()
  }
}
