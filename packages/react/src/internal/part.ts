'use client'
import type { ReactElement, ReactNode, Ref } from 'react'
import { mergeProps } from './mergeProps.ts'
import { mergeRefs } from './mergeRefs.ts'
import { cloneElement, createElement, isValidElement, useMemo, version } from './react.ts'

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

interface RefHolder {
  key?: string | null
  ref?: Ref<unknown> | undefined
}

// React 19 keeps an element's ref among its props and warns where it is read beside them, React 18 the other way about.
const refOf = (element: ReactElement<RefHolder>) => {
  const holder: RefHolder = version > '19' ? element.props : element
  return holder.ref
}

/**
 * Renders a part as its own `tag`, as its child (`asChild`) or as `render`. Own code since @radix-ui/react-slot is
 * 1551 bytes gzip, more than the whole widget may be, and knows no `render`.
 *
 * @param content - what the part holds where neither the app nor the element it becomes has children.
 */
export function usePart<State>(
  tag: string,
  { asChild, render, children, ...props }: PartProps<State> & { children?: ReactNode },
  ref: Ref<unknown>,
  state: State,
  content?: ReactNode,
): ReactNode {
  const chosen = asChild ? children : render
  const element = isValidElement<RefHolder>(chosen) && chosen
  const elementRef = element ? refOf(element) : undefined
  const merged = useMemo(() => mergeRefs(ref, elementRef), [ref, elementRef])
  const own = { ...props, children: (asChild ? undefined : children) ?? content, ref: merged }
  if (typeof render === 'function') return render(own, state)
  if (!element) return createElement(tag, own)
  return cloneElement(element, { ...mergeProps<object>(own, element.props), ref: merged })
}
