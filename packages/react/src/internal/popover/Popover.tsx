'use client'
import { Anchor, Content, Root } from '@radix-ui/react-popover'
import type { ComponentPropsWithoutRef, ReactNode, RefObject } from 'react'
import { mergeProps } from '../mergeProps.ts'
import { showAbove } from './showAbove.ts'
import { usePopoverFocus } from './usePopoverFocus.ts'

/** What a popover stands beside: an element, or whatever else has a place, such as a selection. */
interface Measurable {
  getBoundingClientRect(): DOMRect
}

/** Props of `Popover`, beside those of its `<div>`. */
export interface PopoverProps
  extends Pick<
    ComponentPropsWithoutRef<typeof Content>,
    'side' | 'align' | 'className' | 'role' | 'aria-label' | 'aria-labelledby' | 'onKeyDown'
  > {
  /** Where it stands. */
  anchor: RefObject<Measurable | null>
  /** What it was opened from: a click in it does not close the popover, and it has the focus again after. */
  origin: RefObject<HTMLElement | null>
  /** Called where it wants to be gone: Escape, a click or the focus elsewhere. Unmount it then. */
  onClose: () => void
  children: ReactNode
}

/**
 * Renders a `<div>` with the role of a dialog that leaves the page as it is: nothing is locked, hidden or covered. It
 * is open while it is mounted. Radix brings place, Escape and what is outside; its styles are set through the DOM, which
 * a Content-Security-Policy without `unsafe-inline` lets pass (the modal one writes a `<style>`, and is not used).
 *
 * Heavy: import it only from code that is itself loaded on need, as by `lazyPart`.
 */
export function Popover({
  anchor,
  origin,
  onClose,
  side = 'bottom',
  align = 'start',
  ...props
}: PopoverProps) {
  const focus = usePopoverFocus(origin)
  return (
    // Not a portal: theme, direction and order of the page hold inside. The top layer is what nothing clips.
    <div className="fbs-popover-layer" popover="manual" ref={showAbove}>
      <Root open onOpenChange={onClose}>
        <Anchor virtualRef={anchor} />
        <Content
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...focus}
          {...mergeProps<object>({ className: 'fbs-popover' }, props)}
        />
      </Root>
    </div>
  )
}
