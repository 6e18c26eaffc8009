/** Tokens that stand together, of one text. */
interface Chunk {
  text: string
  start: number
  end: number
}

/** What stands in both texts: where in the one, and where in the other. */
export interface Anchor {
  before: Chunk
  after: Chunk
}

/** Each token for itself. */
export const eachToken = (tokens: readonly string[]): Chunk[] =>
  tokens.map((text, start) => ({ text, start, end: start + 1 }))

/** Lines, and in them sentences. */
export function sentences(tokens: readonly string[]): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  for (const [index, token] of tokens.entries()) {
    if (!/[\n.!?。！？।؟]$/.test(token) && index < tokens.length - 1) continue
    chunks.push({ text: tokens.slice(start, index + 1).join(''), start, end: index + 1 })
    start = index + 1
  }
  return chunks
}

function unique(chunks: Chunk[]): Map<string, Chunk> {
  const found = new Map<string, Chunk | undefined>()
  for (const chunk of chunks) found.set(chunk.text, found.has(chunk.text) ? undefined : chunk)
  const single = new Map<string, Chunk>()
  for (const [text, chunk] of found) if (chunk) single.set(text, chunk)
  return single
}

/** Index of the first pile whose top does not stand before `start`. */
function pileFor(piles: Link[], start: number): number {
  let [low, high] = [0, piles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((piles[middle]?.anchor.after.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

interface Link {
  anchor: Anchor
  previous: Link | undefined
}

/**
 * What stands exactly once in each of two texts, as far as it stands in the same order: the longest such row ("patience
 * diff"). Takes n log n, however different the texts are, and so cuts long ones into short gaps for `diff`.
 */
export function* anchorsOf(before: Chunk[], after: Chunk[]): Generator<undefined, Anchor[]> {
  const others = unique(after)
  yield
  const own = unique(before)
  yield
  const piles: Link[] = []
  for (const [text, chunk] of own) {
    const other = others.get(text)
    if (!other) continue
    const pile = pileFor(piles, other.start)
    piles[pile] = { anchor: { before: chunk, after: other }, previous: piles[pile - 1] }
  }
  const anchors: Anchor[] = []
  for (let link = piles.at(-1); link; link = link.previous) anchors.push(link.anchor)
  return anchors.reverse()
}
