import axe, { type RunOptions } from 'axe-core'

/** What axe finds in an element: each rule that is broken, with the elements that break it. */
export async function axeProblems(container: Element, options: RunOptions = {}): Promise<string[][]> {
  const { violations } = await axe.run(container, options)
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}
