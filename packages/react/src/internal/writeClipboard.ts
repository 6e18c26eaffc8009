/**
 * Writes text to the clipboard, also in a page without HTTPS or a frame without the permission, where the browser lets
 * only an old command do it.
 *
 * @throws where neither may.
 */
export async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch (error) {
    if (!copyByCommand(text)) throw error
  }
}

/** The command copies what is selected: so a field with the text, for as long as it takes. */
function copyByCommand(text: string): boolean {
  const { activeElement } = document
  const field = document.createElement('textarea')
  field.value = text
  // iOS brings up its keyboard for a field that can be written in.
  field.readOnly = true
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.opacity = '0'
  // Focus does not leave an open modal dialog.
  const place = activeElement?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  }
}
