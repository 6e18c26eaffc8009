import type { LogSearch } from './logSearch.ts'

/** A filter that is set, in words, and the change that takes it off. */
export interface ActiveFilter {
  words: string
  without: Partial<LogSearch>
}

const singles = {
  text: (value: string) => `“${value}”`,
  from: (value: string) => `from ${value}`,
  to: (value: string) => `before ${value}`,
  model: (value: string) => `model: ${value}`,
  endpoint: (value: string) => `endpoint: ${value}`,
  status: (value: string) => `status: ${value}`,
  has_feedback: (value: boolean) => (value ? 'with feedback' : 'without feedback'),
  signal_name: (value: string) => `signal: ${value}`,
  min_score: (value: number) => `score ≥ ${value}`,
  max_score: (value: number) => `score ≤ ${value}`,
} as const

const lists = {
  tag: (value: string) => `tag: ${value}`,
  exclude_tag: (value: string) => `not tag: ${value}`,
} as const

const singleOf = (search: LogSearch, name: keyof typeof singles): ActiveFilter[] => {
  const value = search[name]
  if (value === undefined) return []
  const say = singles[name] as (value: unknown) => string
  return [{ words: say(value), without: { [name]: undefined } }]
}

const listOf = (search: LogSearch, name: keyof typeof lists): ActiveFilter[] => {
  const all = search[name] ?? []
  return all.map((value) => {
    const rest = all.filter((other) => other !== value)
    return { words: lists[name](value), without: { [name]: rest.length > 0 ? rest : undefined } }
  })
}

/** The filters that are set; an order is none. */
export const activeFilters = (search: LogSearch): ActiveFilter[] => [
  ...Object.keys(singles).flatMap((name) => singleOf(search, name as keyof typeof singles)),
  ...Object.keys(lists).flatMap((name) => listOf(search, name as keyof typeof lists)),
]
