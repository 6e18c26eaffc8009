/** Signs of one block at least: some milliseconds of parsing. */
const LEAST = 3_000

/** Signs beyond which a block is shown as it is: parsing markdown can take the square of the length, if it is made to. */
const MOST = 12_000

/** A part of a markdown text. */
export interface MarkdownBlock {
  /** Where it begins. */
  start: number
  text: string
  /** Whether it is too long to be parsed. */
  plain: boolean
}

/**
 * A markdown text in parts that can be parsed one after another: cut where a paragraph, a list item or fenced code ends. Short
 * texts stay whole.
 */
export function blocksOf(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let lines: string[] = []
  let start = 0
  let size = 0
  let fence = ''

  const cut = () => {
    if (lines.length) blocks.push({ start, text: lines.join('\n'), plain: size > MOST })
    lines = []
    start += size
    size = 0
  }

  for (const line of markdown.split('\n')) {
    const isNext = !fence && size >= LEAST && lines.at(-1)?.trim() === '' && /^\S/.test(line)
    if (isNext) cut()
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (!fence) fence = mark
    else if (mark.startsWith(fence)) fence = ''
    lines.push(line)
    size += line.length + 1
  }
  cut()
  return blocks
}
