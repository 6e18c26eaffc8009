'use client'
import {
  Children,
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { MoreIcon } from '../icons/actions.tsx'
import { Boundary } from '../internal/Boundary.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { mergeRefs } from '../internal/mergeRefs.ts'
import { type PartProps, usePart } from '../internal/part.tsx'
import { useLoaded } from '../internal/useLoaded.ts'
import { useFeedbackBarContext } from './FeedbackBarContext.ts'
import type { FeedbackBarMenuProps } from './FeedbackBarMenu.tsx'
import type { FeedbackBarState } from './feedbackBarTypes.ts'
import { menu } from './menu.ts'

/** Props of `FeedbackBar.More`. Children are the items of its menu. */
export interface FeedbackBarMoreProps
  extends ComponentPropsWithoutRef<'button'>,
    PartProps<FeedbackBarState> {
  /**
   * What is on the button.
   * @default three dots
   */
  icon?: ComponentPropsWithoutRef<'button'>['children']
}

function Menu(props: FeedbackBarMenuProps) {
  const Loaded = useLoaded(menu, props.onClose)
  return Loaded && <Loaded {...props} />
}

/**
 * Renders a `<button>` with a menu: `FeedbackBar.Item`s as children, and in a compact bar what has no room. Nothing
 * where there is neither. With `asChild` the one child is the button, and the menu holds only what has no room.
 */
export const FeedbackBarMore = forwardRef<HTMLButtonElement, FeedbackBarMoreProps>(function FeedbackBarMore(
  { icon = <MoreIcon />, children, ...props },
  ref,
) {
  const { bar } = useFeedbackBarContext()
  const { labels, attributes } = bar
  const [open, setOpen] = useState(false)
  const own = useRef<HTMLButtonElement>(null)
  const merged = useMemo(() => mergeRefs(own, ref), [ref])
  const items = props.asChild ? undefined : children
  const isEmpty = Children.toArray(items).length === 0

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || bar.disabled) return
    event.preventDefault()
    setOpen(true)
  }
  const button = usePart(
    'button',
    mergeProps<ComponentPropsWithoutRef<'button'> & PartProps<FeedbackBarState>>(
      {
        type: 'button',
        className: 'fbs-icon-button',
        'aria-label': labels.more,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-disabled': bar.disabled,
        title: labels.more,
        onClick: () => setOpen(!open && !bar.disabled),
        onKeyDown,
        onPointerEnter: () => void menu.load(),
        ...attributes,
        ...{
          'data-action': 'more',
          'data-state': open ? 'open' : 'closed',
          'data-empty': isEmpty ? '' : undefined,
        },
      },
      { ...props, children: props.asChild ? children : icon },
    ),
    merged ?? null,
    bar,
  )
  if (isEmpty && attributes['data-variant'] !== 'compact') return null
  return (
    <>
      {button}
      {open && (
        <Boundary>
          <Menu button={own} label={labels.more} onClose={() => setOpen(false)}>
            {items}
          </Menu>
        </Boundary>
      )}
    </>
  )
})
