import type { Plugin } from 'vite'

const PACKAGE = 'decode-named-character-reference'

/**
 * Has the Markdown parser read `&amp;` and its like from a table. For browsers the package brings a smaller way, by
 * `innerHTML`, which the page's Trusted Types refuse: an answer with such a reference could not be shown.
 */
export function entitiesFromTable(): Plugin {
  return {
    name: 'page:entities-from-table',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== PACKAGE) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && { ...found, id: found.id.replace('index.dom.js', 'index.js') }
    },
  }
}
