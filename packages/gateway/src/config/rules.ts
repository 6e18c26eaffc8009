import * as v from 'valibot'
import { pathItem } from '../internal/issuePath.ts'

/** An object with these fields and no others. */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ path, expected }) => {
    if (!path) return 'must be an object'
    return expected === 'never' ? 'is not a known field' : 'is required'
  })

/** A list of at least one item. */
export const filledList = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, 'must be a list'), v.minLength(1, 'must not be empty'))

/** Text of at least one character. */
export const filledText = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'))

const IDENTIFIER = /^[A-Za-z0-9][\w.-]*$/

/** Whether a text may be the id of a project or an endpoint. */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text)

/** An id that stands in a URL as it is. */
export const identifier = v.pipe(
  v.string('must be text'),
  v.regex(IDENTIFIER, 'must be letters, digits, ".", "_" or "-", the first a letter or digit'),
)

/** A text that may occur once, and where it stands. */
export interface Named {
  name: string
  path: [string | number, ...(string | number)[]]
}

/** Refuses a list in which two of the names that `names` finds are equal. */
export const distinct = <Item>(names: (items: readonly Item[]) => Named[]) =>
  v.rawCheck<Item[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const seen = new Set<string>()
    for (const { name, path } of names(dataset.value)) {
      const [first, ...rest] = path
      if (seen.has(name))
        addIssue({ message: 'is there already', path: [pathItem(first), ...rest.map(pathItem)] })
      seen.add(name)
    }
  })
