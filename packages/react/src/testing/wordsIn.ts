const readAloud = ['aria-label', 'aria-valuetext', 'title', 'placeholder']

/** Every text that a person sees or hears in an element. */
export function wordsIn(element: Element): string[] {
  const words: (string | null)[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) words.push(walker.currentNode.textContent)
  for (const inner of element.querySelectorAll('*')) {
    for (const name of readAloud) words.push(inner.getAttribute(name))
  }
  return words.filter((word) => word !== null && word.trim() !== '').map((word) => `${word}`.trim())
}
