/** Signs of each answer, at least. */
const SIZE = 100_000

const words =
  'a gateway keeps the **answer** and its signals side by side so that the model can learn from `both` of them'.split(
    ' ',
  )

const wordsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, at) => words[(start * 7 + at * 5) % words.length]).join(' ')

/** Parts in a row until there are `SIZE` signs of them. */
function filled(part: (index: number) => string): string {
  let text = ''
  for (let index = 0; text.length < SIZE; index += 1) text += part(index)
  return text
}

/** Answers of 100 KB, each heavy in another way. */
export const texts: Readonly<Record<string, () => string>> = {
  prose: () => filled((index) => `${index % 8 ? '' : `## Part ${index}\n\n`}${wordsFrom(index, 60)}.\n\n`),
  lines: () => filled((index) => `- item ${index % 997}\n`),
  paragraph: () => filled((index) => `${wordsFrom(index, 20)} ${index}. `),
  code: () => `\`\`\`ts\n${filled((index) => `const value${index} = compute(${index * 7}, "x")\n`)}\`\`\`\n`,
  table: () =>
    `| name | count | note |\n| - | - | - |\n${filled((index) => `| row ${index} | ${index * 7} | ${wordsFrom(index, 4)} |\n`)}`,
}
