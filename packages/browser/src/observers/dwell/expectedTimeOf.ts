import { type ReadingSpeed, readingTime } from './readingTime.ts'

/** Share by which a text must have changed to be counted again, as counting takes longer than reading its length. */
const NOTABLE = 0.1

/** Tells how long reading the text of an element takes, as it stands when asked. */
export function expectedTimeOf(element: Element, speed: ReadingSpeed): () => number {
  let length = 0
  let expectedMs = 0
  return () => {
    const text = element.textContent
    if (Math.abs(text.length - length) > length * NOTABLE) {
      length = text.length
      const code = Array.from(element.querySelectorAll('pre'), (block) => block.textContent).join('\n')
      expectedMs = readingTime(text, code, speed)
    }
    return expectedMs
  }
}
