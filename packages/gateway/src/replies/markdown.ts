const isFence = (line: string) => /^\s*~~~/.test(line)

const startsBlock = (line: string) => /^\s*(?:#{1,6} |[-*+] |>|\d+[.)] |\||~~~|---|$)/.test(line)

const endsBlock = (line: string) => /^\s*(?:#{1,6} |\||~~~|---|$)|\\$/.test(line)

const withoutMargin = (lines: readonly string[]) => {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin).trimEnd())
}

const joinParagraphs = (lines: readonly string[]) => {
  const joined: string[] = []
  let inCode = false
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && !inCode && !startsBlock(line) && !endsBlock(last)) {
      joined[joined.length - 1] = `${last} ${line.trim()}`
    } else {
      joined.push(line)
    }
    if (isFence(line)) inCode = !inCode
  }
  return joined
}

/**
 * Markdown as a model would send it, from markdown as a source file can hold it: the margin goes, and a paragraph
 * wrapped over several lines becomes one line, unless a backslash at the end of a line keeps the break. Fences,
 * written `~~~` because a template literal cannot hold bare backticks, become backticks. Code is left as it is.
 */
export function markdown(text: TemplateStringsArray): string {
  const lines = withoutMargin(text.join('').split('\n'))
  return joinParagraphs(lines)
    .join('\n')
    .trim()
    .replace(/^(\s*)~~~/gm, '$1```')
}
