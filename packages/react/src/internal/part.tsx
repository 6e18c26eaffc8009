'use client'
import { type ElementType, isValidElement, type ReactElement, type ReactNode, type Ref, useMemo } from 'react'
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

interface RefHolder {
  ref?: Ref<unknown> | undefined
}

/**
 * Renders a part as its own `Tag`, as its child (`asChild`) or as `render`. Own code since @radix-ui/react-slot is
 * 1551 bytes gzip, more than the whole widget may be, and knows no `render`.
 */
export function usePart<State>(
  Tag: ElementType,
  { asChild, render, children, ...props }: PartProps<State> & { children?: ReactNode },
  ref: Ref<unknown>,
  state: State,
): ReactNode {
  const chosen = asChild ? children : render
  const element = isValidElement<RefHolder>(chosen) ? chosen : undefined
  // React 19 keeps a ref among the props and warns where it is read beside them, React 18 the other way about. Of
  // either a spread sees the right one.
  const { ref: elementRef }: RefHolder = { ...element, ...element?.props }
  const merged = useMemo(() => mergeRefs(ref, elementRef), [ref, elementRef])
  const own = { ...props, children: asChild ? undefined : children, ref: merged }
  if (typeof render === 'function') return render(own, state)
  const Type = element?.type ?? Tag
  return <Type {...mergeProps<object>(own, element?.props)} ref={merged} />
}
