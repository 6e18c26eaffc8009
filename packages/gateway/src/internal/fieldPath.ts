import type { BaseIssue } from 'valibot'

/** Keys and indices as one writes them: `projects[0].keys[0].key`. */
export const fieldPath = (path: readonly unknown[]): string =>
  path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`
    return written === '' ? String(key) : `${written}.${String(key)}`
  }, '')

/** Where an issue of a schema is, and what is wrong there. */
export const issueField = (issue: BaseIssue<unknown>): string =>
  fieldPath((issue.path ?? []).map((item) => item.key))
