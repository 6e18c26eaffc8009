import { createStore, type Store } from '../ui/store.ts'

/** Answers on the long page unless its address says otherwise, and at most. */
const USUAL_ROWS = 2000
const MOST_ROWS = 10_000

/** What is shown: the chat, or one long page of answers. */
export type Route =
  | { readonly page: 'chat' }
  | { readonly page: 'long'; readonly rows: number; readonly isVirtual: boolean }

const chat: Route = { page: 'chat' }

/** Reads `#long?rows=2000&virtual=1`. Anything else is the chat, as the address of an answer in it. */
export function routeOf(hash: string): Route {
  const [page, query] = hash.replace(/^#/, '').split('?')
  if (page !== 'long') return chat
  const said = new URLSearchParams(query)
  const rows = Math.round(Number(said.get('rows') || USUAL_ROWS))
  return {
    page,
    rows: rows >= 1 ? Math.min(rows, MOST_ROWS) : USUAL_ROWS,
    isVirtual: said.get('virtual') !== '0',
  }
}

/** The address of a long page. */
export const longAddress = (rows = USUAL_ROWS, isVirtual = true): string =>
  `#long?rows=${rows}&virtual=${isVirtual ? 1 : 0}`

/** Follows the address of the page. */
export function createRoute(): Pick<Store<Route>, 'get' | 'subscribe'> {
  const route = createStore(routeOf(window.location.hash))
  window.addEventListener('hashchange', () => route.set(routeOf(window.location.hash)))
  return route
}
