/**
 * Props of ours with those of an app: `className` is joined, `style` merged, of two handlers the app's runs first
 * and `preventDefault()` in it holds ours back. Of everything else the app's is taken.
 */
export function mergeProps<Props extends object>(ours: Props, theirs: Props | undefined): Props {
  const given: Record<string, unknown> = { ...theirs }
  const combined: Record<string, unknown> = {}
  for (const [name, own] of Object.entries(ours)) {
    const other = given[name]
    // An explicit undefined, as optional props are handed on, is no wish to lose ours.
    if (other === undefined) combined[name] = own
    else if (name === 'className') combined[name] = `${own} ${other}`
    else if (name === 'style') combined[name] = { ...own, ...other }
    else if (typeof own === 'function' && typeof other === 'function') {
      combined[name] = (event: { defaultPrevented?: boolean }) => {
        other(event)
        if (!event.defaultPrevented) own(event)
      }
    }
  }
  return { ...ours, ...theirs, ...combined }
}
