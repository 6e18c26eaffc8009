import { existsSync, readFileSync } from 'node:fs'

const folder = '../shared/data/mt-bench'

/** What somebody asked, and asked then. */
export interface Conversation {
  category: string
  questions: readonly string[]
  /** What a model answered; nothing where that was not written down. */
  answers: readonly string[]
}

interface Question {
  question_id: number
  category: string
  turns: string[]
}

interface Reference {
  question_id: number
  choices: { turns: string[] }[]
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

function mtBench(): Conversation[] {
  const references = linesOf<Reference>('reference-answer-gpt-4.jsonl')
  const answersTo = (id: number) =>
    references.find(({ question_id }) => question_id === id)?.choices[0]?.turns ?? []
  return linesOf<Question>('question.jsonl').map(({ question_id, category, turns }) => ({
    category,
    questions: turns,
    answers: answersTo(question_id),
  }))
}

/** For where the shared data is not at hand. */
const sample: Conversation[] = [
  {
    category: 'writing',
    questions: ['Write a haiku about the sea', 'Now one about a mountain, without naming it'],
    answers: [
      'Grey waves fold to foam,\nfold again, and the shore keeps\nno word that they say.',
      'Snow holds the last light.\nBelow, the lamps of the town\nbegin, one by one.',
    ],
  },
  {
    category: 'math',
    questions: ['What is 17 × 24?', 'And 408 divided by 24?'],
    answers: ['17 × 24 = **408**: 17 × 20 is 340, 17 × 4 is 68.', 'It is 17, as 17 × 24 = 408.'],
  },
  {
    category: 'coding',
    questions: ['Write a TypeScript debounce', 'Add a way to cancel it'],
    answers: [
      '```ts\nfunction debounce(run: () => void, ms: number) {\n  let timer = 0\n  return () => {\n    clearTimeout(timer)\n    timer = setTimeout(run, ms)\n  }\n}\n```',
    ],
  },
  {
    category: 'reasoning',
    questions: ['I overtake the second in a race. Where am I?', 'And if I overtake the last?'],
    answers: ['Second: you take the place of the one whom you pass.'],
  },
  {
    category: 'humanities',
    questions: ['Erkläre mir Rekursion wie einem Kind', 'Und ohne Beispiele?'],
    answers: [],
  },
  {
    category: 'writing',
    questions: ['اكتب لي بيتًا من الشعر عن القمر', 'Translate it into English'],
    answers: ['يا بدرُ نورك في الدجى يهديني', 'O full moon, your light in the dark shows me the way.'],
  },
]

/** Real conversations: those of MT-Bench where the shared data lies beside the project, else a sample of ours. */
export const conversations: readonly Conversation[] = existsSync(folder) ? mtBench() : sample
