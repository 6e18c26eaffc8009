import { cdp } from 'vitest/browser'

/** The kinds of listeners of the document of this page and of its window, asked of the browser. */
export async function listenersOf(target: 'document' | 'window'): Promise<string[]> {
  const name = `page ${crypto.randomUUID()}`
  Object.assign(window.top ?? window, { [name]: document })
  const { result } = await cdp().send('Runtime.evaluate', { expression: `window[${JSON.stringify(name)}]` })
  // Told only of an object that was got in the frame of the listeners.
  const { node } = await cdp().send('DOM.describeNode', { objectId: `${result.objectId}` })
  const { object } = await cdp().send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
  const { result: found } = await cdp().send('Runtime.callFunctionOn', {
    objectId: `${object.objectId}`,
    functionDeclaration:
      target === 'document' ? 'function () { return this }' : 'function () { return this.defaultView }',
  })
  const { listeners } = await cdp().send('DOMDebugger.getEventListeners', { objectId: `${found.objectId}` })
  return listeners.map(({ type }) => type).sort()
}
