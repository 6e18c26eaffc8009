const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [...'"\\,[{'].map((character) => character.charCodeAt(0))

/** How many backslashes stand right before a place. */
function backslashesBefore(text: Buffer, at: number) {
  let first = at
  while (text[first - 1] === BACKSLASH) first -= 1
  return at - first
}

/** Where the string ends whose first quote is at a place: at its last quote, or with the text. */
function endOfString(text: Buffer, start: number) {
  let end = start
  // A long text, such as an image, is passed over in one go.
  do end = text.indexOf('"', end + 1)
  while (end !== -1 && backslashesBefore(text, end) % 2 === 1)
  return end === -1 ? text.length : end
}

/**
 * Whether a text of JSON holds more than so many values, as counted by what stands between them: without making one.
 * 32 MiB of `[],` are as many bytes as a picture, and as values more than the memory of a process.
 */
export function hasMoreValues(bytes: Uint8Array, most: number): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let values = 1
  for (let at = 0; at < text.length && values <= most; at += 1) {
    const byte = text[at]
    if (byte === QUOTE) at = endOfString(text, at)
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) values += 1
  }
  return values > most
}
