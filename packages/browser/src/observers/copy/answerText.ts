import { isElement, isText } from '../flatParent.ts'
import { isField } from './field.ts'
import { flatAfter, flatClosest, flatNext } from './flatTree.ts'
import type { Part } from './part.ts'
import type { Span } from './spans.ts'

/** The text of an answer, and where in it each node's text begins. */
interface AnswerText {
  text: string
  starts: ReadonlyMap<Node, number>
}

/** What is in an answer, and none of its text: code of the page, and what the app offers to do. */
const ASIDE = /^(script|style|noscript|button|select)$/i

const isAside = (node: Node) => isElement(node) && (ASIDE.test(node.nodeName) || node.hasAttribute('hidden'))

/** Reads what a reader sees of an answer, shadow trees and fields with it. `isOther`: another answer begins here. */
export function readAnswer(answer: Node, isOther: (node: Node) => boolean): AnswerText {
  const stop = flatAfter(answer)
  const starts = new Map<Node, number>()
  let text = ''
  let node: Node | null = answer
  while (node && node !== stop) {
    if (node !== answer && (isAside(node) || isOther(node))) {
      node = flatAfter(node)
      continue
    }
    if (isText(node) || isField(node)) {
      starts.set(node, text.length)
      text += isText(node) ? node.data : node.value
    }
    node = flatNext(node)
  }
  return { text, starts }
}

/** Where in an answer some of its parts are. */
export function spansOf(starts: AnswerText['starts'], parts: readonly Part[]): Span[] {
  return parts.flatMap(({ node, start, end }): Span[] => {
    const from = starts.get(node)
    return from === undefined ? [] : [[from + start, from + end]]
  })
}

/** Whether a part is of a code block, or of code in a line. */
export const isCode = ({ node, start, end }: Part): boolean =>
  end > start && flatClosest(node, (at) => /^(pre|code|samp|kbd)$/i.test(at.nodeName)) !== null
