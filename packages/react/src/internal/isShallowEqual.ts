/** Whether two sets of props are the same, by the identity of each: as `memo` compares them. */
export function isShallowEqual<Props extends object>(some: Props, others: Props): boolean
export function isShallowEqual(some: Record<string, unknown>, others: Record<string, unknown>) {
  const names = Object.keys(some)
  return (
    names.length === Object.keys(others).length &&
    names.every((name) => name in others && Object.is(some[name], others[name]))
  )
}
