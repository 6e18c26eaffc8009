import type { CorrectionFormat } from './correctionTypes.ts'
import { jsonFault } from './json/jsonFault.ts'
import { compactJson, prettyJson } from './json/layout.ts'

/**
 * A text as a field holds it: line breaks are LF, as every browser makes them. What no gateway can store, halves of
 * surrogate pairs and NUL, becomes U+FFFD, as `String.prototype.toWellFormed` does (not in every browser yet).
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '\ufffd')
}

/** A text as the editor shows it: valid JSON is laid out, so that a diff has lines. */
export function shownText(text: string, format: CorrectionFormat): string {
  const plain = plainText(text)
  return format === 'json' && !jsonFault(plain) ? prettyJson(plain) : plain
}

/** Whether two texts say the same: of JSON whatever the layout. */
export function isSame(one: string, other: string, format: CorrectionFormat): boolean {
  if (one === other || format !== 'json') return one === other
  return !jsonFault(one) && !jsonFault(other) && compactJson(one) === compactJson(other)
}

/** A text as it is sent: laid out as the original is, so that the two differ in nothing that nobody edited. */
export function contentOf(text: string, original: string, format: CorrectionFormat): string {
  const plain = plainText(text)
  if (format === 'json' && !/[\r\n]/.test(original.trim())) return compactJson(plain)
  const isCrlf = original.includes('\r\n') && !/[^\r]\n|^\n/.test(original)
  return isCrlf ? plain.replaceAll('\n', '\r\n') : plain
}
