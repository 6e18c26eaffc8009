function mergeProp(name: string, own: unknown, other: unknown): unknown {
  // An explicit undefined, as optional props are handed on, is no wish to lose ours.
  if (other === undefined) return own
  if (name === 'className') return `${own} ${other}`
  if (name === 'style') return Object.assign({}, own, other)
  if (typeof own !== 'function' || typeof other !== 'function') return other
  return (event: { defaultPrevented?: boolean }) => {
    other(event)
    if (!event.defaultPrevented) own(event)
  }
}

/**
 * Props of ours with those of an app: `className` is joined, `style` merged, of two handlers the app's runs first
 * and `preventDefault()` in it holds ours back. Of everything else the app's is taken.
 */
export function mergeProps<Props extends object>(ours: Props, theirs: Props | undefined): Props
export function mergeProps(ours: Record<string, unknown>, theirs: Record<string, unknown> | undefined) {
  if (!theirs || Object.keys(theirs).length === 0) return ours
  const merged = { ...theirs }
  for (const name in ours) merged[name] = mergeProp(name, ours[name], merged[name])
  return merged
}
