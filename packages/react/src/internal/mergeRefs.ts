import type { Ref, RefCallback } from 'react'

const assign = <Node>(ref: Ref<Node> | undefined, node: Node | null) => {
  if (typeof ref === 'function') return ref(node)
  if (ref) ref.current = node
}

/** One ref that feeds two. */
export function mergeRefs<Node>(
  first: Ref<Node> | undefined,
  second: Ref<Node> | undefined,
): Ref<Node> | undefined {
  if (!first || !second) return first ?? second
  const merged: RefCallback<Node> = (node) => {
    const undos = [first, second].map((ref) => [ref, assign(ref, node)] as const)
    // React 19 lets a ref return its undo, React 18 warns of one: so only where a ref of the app has done so.
    if (!undos.some(([, undo]) => undo)) return
    return () => {
      for (const [ref, undo] of undos) undo ? undo() : assign(ref, null)
    }
  }
  return merged
}
