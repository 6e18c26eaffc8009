/**
 * In a page of docs, stories play further down to show their state. Their clicks move the focus, and must not take the
 * page along.
 */
export function keepScroll(): void {
  if (new URLSearchParams(location.search).get('viewMode') !== 'docs') return
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function focusInPlace(options) {
    focus.call(this, { ...options, preventScroll: true })
  }
}
