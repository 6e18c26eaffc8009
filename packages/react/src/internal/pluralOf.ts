/** A text for each plural form of a language; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The plural of a language.
 *
 * @example
 * const plural = pluralOf('pl')
 * const stars = plural({ one: '# gwiazdka', few: '# gwiazdki', many: '# gwiazdek', other: '# gwiazdki' })
 * stars(22) // 22 gwiazdki
 */
export function pluralOf(language: string): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language)
  // The digits of Arabic and Hindi differ between versions of the data that server and browser have, and the page is to
  // hydrate as the server wrote it.
  const numbers = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
  return (forms) => (count) => {
    const form = forms[rules.select(count)] ?? forms.other
    // A form in words such as "two stars" is of just that number; Hebrew has it for 0.5 as for 1.
    const fitting = form.includes('#') || Number.isInteger(count) ? form : forms.other
    return fitting.replace('#', numbers.format(count))
  }
}
