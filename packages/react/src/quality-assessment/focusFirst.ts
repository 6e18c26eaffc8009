/**
 * Gives focus to the first control of what has just come in the place of what had it. Focus that is elsewhere by now
 * stays there: whoever writes the next message is not called back by a signal that was refused.
 */
export function focusFirst(place: HTMLElement | null): void {
  if (place && document.activeElement === document.body) {
    place.querySelector<HTMLElement>('[tabindex="0"],input,button')?.focus()
  }
}
