/** The two ends of a text that must not be shown whole. */
export function excerpt(text: string, head: number, tail: number): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)}…${text.slice(-tail)}`
}
