import { suggestions } from '../chat/suggestions.ts'

/** Questions of short and long answers, of prose, lists, tables, code, and scripts from right to left and without spaces. */
const prompts = [
  ...suggestions.map(({ prompt }) => prompt),
  'Why is the sky blue?',
  'How do I center a div with CSS?',
  'Explain rust ownership',
  'Compare SQL and NoSQL',
  'How do plants make food?',
  'Write a poem about autumn',
] as const

/** What is asked in a row of the long page: the same in each visit. */
export const promptOf = (row: number): string => prompts[row % prompts.length] ?? ''
