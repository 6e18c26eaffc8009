/** The field of the editor that an element is in. */
export function fieldNear(element: Element | null): HTMLTextAreaElement | null {
  for (let at = element; at; at = at.parentElement) {
    const field = at.querySelector('textarea')
    if (field) return field
  }
  return null
}

/** Puts focus into a field, and selects the sign at `index`. */
export function pointAt(field: HTMLTextAreaElement | null, index?: number): void {
  field?.focus()
  if (index !== undefined) field?.setSelectionRange(index, index + 1)
}
