/** Signs of one block at least: some milliseconds of parsing, or of layout where it is not parsed. */
const LEAST = 3_000

/** Signs beyond which a block is shown as it is: parsing markdown can take the square of the length, if it is made to. */
const MOST = 12_000

/** A part of a markdown text. */
export interface MarkdownBlock {
  /** Where it begins. */
  start: number
  text: string
  /** Whether it belongs to what is too long to be parsed. */
  plain: boolean
}

/** Lines cut into parts: before each line that `isCut` says so of, given the signs since the last cut. */
function partsOf(lines: Iterable<string>, isCut: (line: string, size: number, last: string) => boolean) {
  const parts: { lines: string[]; size: number }[] = []
  let part = { lines: [] as string[], size: 0 }
  for (const line of lines) {
    if (isCut(line, part.size, part.lines.at(-1) ?? '')) {
      parts.push(part)
      part = { lines: [], size: 0 }
    }
    part.lines.push(line)
    part.size += line.length + 1
  }
  parts.push(part)
  return parts
}

/** Where markdown can be cut: where a paragraph, a list item or fenced code ends. */
function isBetween() {
  let fence = ''
  return (line: string, size: number, last: string) => {
    const isNext = !fence && size >= LEAST && last.trim() === '' && /^\S/.test(line)
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (!fence) fence = mark
    else if (mark.startsWith(fence)) fence = ''
    return isNext
  }
}

/**
 * A markdown text in parts that can be parsed and laid out one after another. Short texts stay whole; what is too long to
 * be parsed is cut between any lines.
 */
export function blocksOf(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let start = 0
  for (const { lines, size } of partsOf(markdown.split('\n'), isBetween())) {
    const plain = size > MOST
    const parts = plain ? partsOf(lines, (_, signs) => signs >= LEAST) : [{ lines, size }]
    for (const part of parts) {
      blocks.push({ start, text: part.lines.join('\n'), plain })
      start += part.size
    }
  }
  return blocks
}
