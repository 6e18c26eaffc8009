import { existsSync, readFileSync } from 'node:fs'

const shared = '../shared/data/mt-bench/question.jsonl'

/** What people ask, for where the shared data is not at hand. */
const sample = [
  'Write a haiku about the sea',
  'What is 17 × 24?',
  'Compare TCP and UDP in a table',
  'Erkläre mir Rekursion wie einem Kind',
  'اكتب لي بيتًا من الشعر عن القمر',
  'Write a TypeScript debounce.\n\nUse generics, and explain each line.',
]

/** Real prompts: the first turns of MT-Bench where the shared data lies beside the project, else a sample of ours. */
export const prompts: readonly string[] = existsSync(shared)
  ? readFileSync(shared, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).turns[0])
  : sample
