/** Focuses the first of some controls that takes the focus: one without room in a row of buttons is there, and hidden. */
export function focusIn(place: Element | null, ...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const control = place?.querySelector<HTMLElement>(selector)
    control?.focus()
    if (control && control === document.activeElement) return
  }
}
