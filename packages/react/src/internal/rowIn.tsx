'use client'
import {
  type ForwardedRef,
  forwardRef,
  memo,
  type NamedExoticComponent,
  type PropsWithoutRef,
  type ReactNode,
  type RefAttributes,
  version,
} from 'react'
import { Boundary } from './Boundary.tsx'

/** From React 19 on a ref is a prop. */
const isRefProp = Number.parseInt(version, 10) >= 19

function Thrown({ error }: { error: unknown }): ReactNode {
  throw error
}

/**
 * As `dropIn`, for a widget that stands in each row of a chat, in one component in place of three: a component that
 * renders nothing but elements can catch what goes wrong in it, and needs a boundary only once something has.
 *
 * @param draw - returns elements, and puts a `Boundary` around components. It calls its hooks before anything that can
 * fail: React takes it amiss if one is missing.
 */
export function rowIn<Element, Props extends object>(
  name: string,
  draw: (props: PropsWithoutRef<Props>, ref: ForwardedRef<Element>) => ReactNode,
): NamedExoticComponent<PropsWithoutRef<Props> & RefAttributes<Element>> {
  const guarded = (props: PropsWithoutRef<Props>, ref: ForwardedRef<Element>) => {
    try {
      return draw(props, ref)
    } catch (error) {
      // Thrown again where it is caught, so that React tells of it as of any other.
      return (
        <Boundary>
          <Thrown error={error} />
        </Boundary>
      )
    }
  }
  type WithRef = PropsWithoutRef<Props> & { ref?: ForwardedRef<Element> }
  const outer = isRefProp
    ? (props: WithRef) => guarded(props, props.ref ?? null)
    : forwardRef<Element, Props>(guarded)
  return memo(Object.assign(outer, { displayName: name }))
}
