import type { Locale } from '../locales/Locale.ts'

/**
 * A number as the language of the provider writes it: with all digits of a step such as 0.0001, and none of what binary
 * fractions add.
 */
export const numberIn = (locale: Locale | undefined, value: number): string =>
  value.toLocaleString(locale?.lang ?? 'en', { maximumSignificantDigits: 15 })
