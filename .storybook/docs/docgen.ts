import type { Plugin } from 'vite'

interface DocType {
  name: string
  raw?: string
  elements?: DocType[]
}

interface DocProp {
  description?: string
  tsType?: DocType
  defaultValue?: { value: string; computed: boolean }
}

/** What react-docgen tells of a component. */
interface DocInfo {
  description?: string
  props?: Record<string, DocProp>
}

const defaultTag = /\s*@default\s+(?<value>.+)$/s

/** The source of a union without its `undefined`, the bar before it and the brackets around it. */
const spell = (source: string) =>
  source
    .replace(/\s*\|\s*undefined\b/, '')
    .replace(/^\s*\|\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\((?<inner>[^|]*=>[^|]*)\)$|^\((?<whole>\(.*\) => \w+)\)$/, '$<inner>$<whole>')

/** Every option of ours may be `undefined`; in a table that says nothing. What stays of a union is its own source. */
function readable(type: DocType): DocType {
  if (!type.elements || !type.raw) return type
  if (type.name !== 'union') return { name: type.raw }
  const said = type.elements.filter(({ name }) => name !== 'undefined')
  const [only] = said
  if (said.length === 1 && only && only.name !== 'unknown') return readable(only)
  if (said.every(({ name }) => name === 'literal')) return { ...type, elements: said }
  return { name: spell(type.raw) }
}

function tidyProp(name: string, { defaultValue, description = '', tsType, ...prop }: DocProp): DocProp {
  const value = defaultTag.exec(description)?.groups?.value
  // The parts that stand in a widget unless an app gives others are JSX, which no table can show.
  if (name === 'children') {
    return {
      ...prop,
      description: description || 'In place of the parts inside.',
      tsType: { name: 'ReactNode' },
    }
  }
  return {
    ...prop,
    description: description.replace(defaultTag, ''),
    ...(tsType && { tsType: readable(tsType) }),
    ...(value ? { defaultValue: { value, computed: false } } : defaultValue && { defaultValue }),
  }
}

/** Brings what react-docgen found into what Storybook can show: `@default`, unions, the parts inside. */
function tidyDocgen(info: DocInfo): DocInfo {
  const props = Object.entries(info.props ?? {}).map(([name, prop]) => [name, tidyProp(name, prop)])
  return { ...info, props: Object.fromEntries(props) }
}

/** Runs after Storybook's own docgen, on the JSON that it appends to a source. */
export const docgenTidier: Plugin = {
  name: 'feedback-signals:docgen',
  enforce: 'pre',
  transform(code, id) {
    if (!/(packages\/react\/src|\.storybook\/hooks)\/.*\.tsx?$/.test(id) || !code.includes('.__docgenInfo='))
      return null
    const tidied = code.replace(
      /;(\w+)\.__docgenInfo=(\{.*?\})(?=;\w+\.__docgenInfo=|$)/gs,
      (_all, name: string, json: string) =>
        `;${name}.__docgenInfo=${JSON.stringify(tidyDocgen(JSON.parse(json)))}`,
    )
    return { code: tidied, map: null }
  },
}
