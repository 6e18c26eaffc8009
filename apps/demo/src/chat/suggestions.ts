/** Questions to begin with: one each for text, a sum, a table, code, a list and prose. */
export const suggestions = [
  { about: 'A short text', prompt: 'Write a haiku about the sea' },
  { about: 'A sum', prompt: 'What is 17 × 24?' },
  { about: 'A table', prompt: 'Compare TCP and UDP in a table' },
  { about: 'Code', prompt: 'Write a TypeScript debounce' },
  { about: 'A plan', prompt: 'Plan a weekend in Lisbon' },
  { about: 'An explanation', prompt: 'Explain recursion' },
] as const
