/** One server-sent event. Each line of the data has to say that it is data. */
export function sseEvent(data: string, event?: string): string {
  const lines = data.split('\n').map((line) => `data: ${line}\n`)
  return `${event === undefined ? '' : `event: ${event}\n`}${lines.join('')}\n`
}
