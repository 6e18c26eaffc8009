import type { Ref } from 'react'

/**
 * One ref that feeds two. It calls both with `null` in the end, also one that returned an undo, as React 19 has them:
 * React 18 knows no other way.
 */
export function mergeRefs<Node>(
  first: Ref<Node> | undefined,
  second: Ref<Node> | undefined,
): Ref<Node> | undefined {
  if (!first || !second) return first || second
  return (node) => {
    for (const ref of [first, second]) {
      if (typeof ref === 'function') ref(node)
      else ref.current = node
    }
  }
}
