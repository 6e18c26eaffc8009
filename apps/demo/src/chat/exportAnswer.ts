/** Hands an answer over as a file of Markdown. */
export function exportAnswer(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'answer.md'
  link.click()
  // Not at once: the browser reads it after the click.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
