import type { JsonObject } from '@feedback-signals/protocol'

/** How a link was followed. */
export type LinkMethod = 'pointer' | 'middle' | 'keyboard'

/** A click on a link of an answer, as it goes into the metadata of its signal. */
export interface LinkClick extends JsonObject {
  method: LinkMethod
  /** Whether it opens beside the page: by `target`, a modifier key or the middle button. */
  new_tab: boolean
  /** Whether it leads to another origin than the page's. */
  external: boolean
  /** Where it leads, only with `includeUrl`. */
  url?: string
  /** What it says, only with `includeText`. */
  text?: string
}

/** What may be told of a link beside that it was followed. */
export interface LinkPrivacy {
  /** Whether the click carries where the link leads. @default false */
  includeUrl?: boolean | undefined
  /** Whether the click carries what the link says. @default false */
  includeText?: boolean | undefined
}

const hrefOf = (link: Element) => link.getAttribute('href') ?? link.getAttribute('xlink:href')

const withoutHash = (url: string) => url.split('#')[0]

/** Where a link leads; `undefined` if only to another place on this page, or to a script of it. */
export function destinationOf(link: Element): URL | undefined {
  const href = hrefOf(link)
  if (href === null || !URL.canParse(href, link.baseURI)) return undefined
  const url = new URL(href, link.baseURI)
  const isFragment = href.includes('#') && withoutHash(url.href) === withoutHash(link.ownerDocument.URL)
  return isFragment || url.protocol === 'javascript:' ? undefined : url
}

const methodOf = ({ type, detail }: MouseEvent): LinkMethod => {
  if (type === 'auxclick') return 'middle'
  // A click that no pointer made counts no clicks: of Enter, or of assistive technology.
  return detail === 0 ? 'keyboard' : 'pointer'
}

/** What is told of a click on a link. */
export function linkClickOf(
  event: MouseEvent,
  link: Element,
  url: URL,
  { includeUrl = false, includeText = false }: LinkPrivacy,
): LinkClick {
  const method = methodOf(event)
  const isBeside = event.ctrlKey || event.metaKey || event.shiftKey || method === 'middle'
  return {
    method,
    new_tab: isBeside || link.getAttribute('target') === '_blank',
    external: url.origin !== new URL(link.ownerDocument.URL).origin,
    ...(includeUrl && { url: url.href }),
    ...(includeText && { text: link.textContent }),
  }
}
