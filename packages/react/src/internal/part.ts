'use client'
import {
  cloneElement,
  createElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  useMemo,
  version,
} from 'react'
import { mergeProps } from './mergeProps.ts'
import { mergeRefs } from './mergeRefs.ts'

/** What every part takes beside the props of its element, to be another element. */
export interface PartProps<State> {
  /**
   * Becomes its only child, which gets the part's props, as in Radix.
   * @default false
   */
  asChild?: boolean | undefined
  /** The element to be in place of the part's own, or a function that returns it, as in Base UI. */
  render?: ReactElement | ((props: Record<string, unknown>, state: State) => ReactNode) | undefined
}

type Props = Record<string, unknown> & { ref?: Ref<unknown> | undefined }

// React 18 keeps the ref beside the props and warns where it is read among them; React 19 the other way about.
const refOf = (element: ReactElement<Props>) => {
  if (Number.parseInt(version, 10) > 18) return element.props.ref
  return 'ref' in element ? (element.ref as Ref<unknown>) : undefined
}

/**
 * Renders a part as its own `tag`, as its child (`asChild`) or as `render`. Own code since @radix-ui/react-slot is
 * 1551 bytes gzip, more than the whole widget may be, and knows no `render`.
 *
 * @param ours - the part's own props, over which the app's and then those of the element it becomes are laid.
 * @param content - what the part holds where neither the app nor the element it becomes has children.
 */
export function usePart<State>(
  tag: string,
  ours: object,
  { asChild, render, ...theirs }: PartProps<State> & { children?: ReactNode },
  ref: Ref<unknown>,
  state: State,
  content?: ReactNode,
): ReactNode {
  const chosen = asChild ? theirs.children : render
  const element = isValidElement<Props>(chosen) ? chosen : undefined
  const elementRef = element && refOf(element)
  const merged = useMemo(() => mergeRefs(ref, elementRef), [ref, elementRef])
  if (asChild && element) theirs.children = undefined
  const props = mergeProps({ ...ours, children: content, ref: merged }, theirs)
  if (typeof render === 'function') return render(props, state)
  if (!element) return createElement(tag, props)
  return cloneElement(element, { ...mergeProps(props, element.props), ref: merged })
}
