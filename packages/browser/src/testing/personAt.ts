/**
 * The document of this page, with somebody in front of it who comes and goes as told: a browser that tests drive
 * always has the focus and is always visible.
 */
export function personAt(page: Document) {
  let isVisible = true
  let hasFocus = true
  const document = new Proxy(page, {
    get(target, name) {
      if (name === 'visibilityState') return isVisible ? 'visible' : 'hidden'
      if (name === 'hasFocus') return () => isVisible && hasFocus
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const show = (next: boolean) => {
    isVisible = next
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return {
    document,
    hide: () => show(false),
    show: () => show(true),
    /** To another window, beside this one. */
    turnAway() {
      hasFocus = false
    },
    turnBack() {
      hasFocus = true
    },
    move: () => void page.dispatchEvent(new PointerEvent('pointermove')),
  }
}
