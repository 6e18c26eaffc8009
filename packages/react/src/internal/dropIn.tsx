'use client'
import {
  type ForwardedRef,
  forwardRef,
  memo,
  type NamedExoticComponent,
  type PropsWithoutRef,
  type ReactNode,
  type RefAttributes,
} from 'react'
import { Boundary } from './Boundary.tsx'

/**
 * A styled widget as an app drops it in: rendered again only for other props, and with a boundary, so that what goes
 * wrong inside leaves the page alone.
 *
 * @param draw - returns the widget's root. It is outside of the boundary itself, so it uses no hooks.
 * @param left - of a widget around content of the app: that content, which stays where the widget goes.
 */
export function dropIn<Element, Props>(
  name: string,
  draw: (props: PropsWithoutRef<Props>, ref: ForwardedRef<Element>) => ReactNode,
  left?: (props: PropsWithoutRef<Props>) => ReactNode,
): NamedExoticComponent<PropsWithoutRef<Props> & RefAttributes<Element>> {
  const outer = forwardRef<Element, Props>((props, ref) => (
    <Boundary fallback={left && (() => left(props))}>{draw(props, ref)}</Boundary>
  ))
  outer.displayName = name
  return memo(outer)
}
