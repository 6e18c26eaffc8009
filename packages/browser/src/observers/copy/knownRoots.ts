import { isShadowRoot } from '../flatParent.ts'

/** Shadow roots that `element.shadowRoot` hides, of the hosts that tracked answers were found in. */
const knownRoots = new WeakMap<Element, ShadowRoot>()

export const knownRoot = (host: Element): ShadowRoot | undefined => knownRoots.get(host)

/** Remembers the shadow trees that an element is in, closed ones too. */
export function rememberRoots(element: Element): void {
  for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
    knownRoots.set(root.host, root)
  }
}
