import type { Ref } from 'react'
import { version } from './react.ts'

/** Feeds a ref; returns the undo. */
function assign<Node>(ref: Ref<Node>, node: Node | null): () => void {
  if (typeof ref === 'function') return ref(node) || (() => ref(null))
  if (ref) ref.current = node
  return () => assign(ref, null)
}

/** One ref that feeds two. */
export function mergeRefs<Node>(
  first: Ref<Node> | undefined,
  second: Ref<Node> | undefined,
): Ref<Node> | undefined {
  if (!first || !second) return first ?? second
  return (node) => {
    const undoFirst = assign(first, node)
    const undoSecond = assign(second, node)
    const undo = () => {
      undoFirst()
      undoSecond()
    }
    // React 19 takes the undo of a ref, React 18 warns of one and calls the ref with null.
    return version > '19' ? undo : undefined
  }
}
