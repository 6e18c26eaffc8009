/**
 * Puts an element with `popover` into the browser's top layer, where no overflow, transform or z-index of the page reaches
 * it. An older browser shows it where it is.
 */
export function showAbove(element: HTMLElement | null): void {
  // Not showPopover(), which throws where StrictMode has it shown a second time.
  element?.togglePopover?.(true)
}
