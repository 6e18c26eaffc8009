/** A value that must be there; where it is not, an error that names it. */
export function required<Value>(value: Value | null | undefined, name: string): Value {
  if (!value) throw new Error(`FeedbackSignals: ${name} is missing here.`)
  return value
}
