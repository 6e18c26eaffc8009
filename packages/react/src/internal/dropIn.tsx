'use client'
import {
  Component,
  type ForwardedRef,
  forwardRef,
  type NamedExoticComponent,
  type PropsWithoutRef,
  type ReactNode,
  type RefAttributes,
} from 'react'
import { isShallowEqual } from './isShallowEqual.ts'

interface GuardProps<Element, Props> {
  given: PropsWithoutRef<Props>
  handle: ForwardedRef<Element>
  draw: (props: PropsWithoutRef<Props>, ref: ForwardedRef<Element>) => ReactNode
  left: ((props: PropsWithoutRef<Props>) => ReactNode) | undefined
}

interface GuardState {
  failed: boolean
}

const sound: GuardState = { failed: false }

// Both in one, the boundary and what `memo` would do: each is a component more in every row of a chat.
class Guard<Element, Props extends object> extends Component<GuardProps<Element, Props>, GuardState> {
  static getDerivedStateFromError(): GuardState {
    return { failed: true }
  }

  constructor(props: GuardProps<Element, Props>) {
    super(props)
    this.state = sound
  }

  override shouldComponentUpdate(next: GuardProps<Element, Props>, { failed }: GuardState): boolean {
    const { given, handle } = this.props
    return failed !== this.state.failed || handle !== next.handle || !isShallowEqual(given, next.given)
  }

  override render(): ReactNode {
    const { given, handle, draw, left } = this.props
    return this.state.failed ? left?.(given) : draw(given, handle)
  }
}

/**
 * A styled widget as an app drops it in: rendered again only for other props, and with a boundary, so that what goes
 * wrong inside leaves the page alone.
 *
 * @param draw - returns the widget's root. It is outside of the boundary itself, so it uses no hooks.
 * @param left - of a widget around content of the app: that content, which stays where the widget goes.
 */
export function dropIn<Element, Props extends object>(
  name: string,
  draw: (props: PropsWithoutRef<Props>, ref: ForwardedRef<Element>) => ReactNode,
  left?: (props: PropsWithoutRef<Props>) => ReactNode,
): NamedExoticComponent<PropsWithoutRef<Props> & RefAttributes<Element>> {
  const outer = forwardRef<Element, Props>((given, handle) => (
    <Guard given={given} handle={handle} draw={draw} left={left} />
  ))
  outer.displayName = name
  return outer
}
