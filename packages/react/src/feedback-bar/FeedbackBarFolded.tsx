'use client'
import type { ReactNode } from 'react'
import { FeedbackBarItem } from './FeedbackBarItem.tsx'

const nameOf = (control: HTMLElement) => control.getAttribute('aria-label') ?? control.textContent

const pressedOf = (control: HTMLElement) => {
  const pressed = control.getAttribute('aria-pressed')
  return pressed === null ? undefined : pressed === 'true'
}

function Icon({ of }: { of: Element }): ReactNode {
  return <span className="fbs-bar-item-icon" ref={(span) => span?.replaceChildren(of.cloneNode(true))} />
}

/**
 * Renders the item of a button that has no room in the row. It is read from the button in the page and clicks that: so
 * whatever stands in the row can fold, and does what it ever did.
 */
export function FeedbackBarFolded({ control }: { control: HTMLElement }): ReactNode {
  const icon = control.querySelector('svg,img')
  return (
    <FeedbackBarItem
      icon={icon && <Icon of={icon} />}
      pressed={pressedOf(control)}
      disabled={control.getAttribute('aria-disabled') === 'true'}
      title={control.title === nameOf(control) ? undefined : control.title}
      onClick={() => control.click()}
    >
      {nameOf(control)}
    </FeedbackBarItem>
  )
}
