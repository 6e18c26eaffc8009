/**
 * A number as it is written in a language.
 *
 * @param lang - of the words around it. @default 'en', as the words are
 */
export function numberIn(lang = 'en', value: number): string {
  // All digits of a step such as 0.0001, and none of what binary fractions add.
  return new Intl.NumberFormat(lang, { maximumSignificantDigits: 15 }).format(value)
}
