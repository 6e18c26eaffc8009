const isElement = (target: EventTarget): target is Element => 'closest' in target

/** The radio button that an event happened in. */
export function radioAt(target: EventTarget): HTMLElement | null {
  return isElement(target) ? target.closest<HTMLElement>('[role=radio]') : null
}
