import { Children, type ComponentProps } from 'react'
import type { ExtraProps } from 'react-markdown'

/** A cell of a table's head. The corner over row names is empty: it heads nothing, so it is no header. */
export function HeaderCell({ node: _, ...rest }: ComponentProps<'th'> & ExtraProps) {
  return Children.count(rest.children) === 0 ? <td {...rest} /> : <th scope="col" {...rest} />
}
