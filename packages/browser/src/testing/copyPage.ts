import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
// Loaded already when a test copies, as it is on a page when a person does.
import '../observers/copy/copyEngine.ts'
import { type CopyOptions, observeCopy, reportCopy } from '../observers/copy/observeCopy.ts'

interface Target {
  inferenceId: string
}

/** What was submitted, and of which answer. */
type Submitted = FeedbackSignalInput & { of: string }

let observed = document

/** Until the engine listens, which loads while a page is read. */
export const ready = () => reportCopy(observed.createElement('i'), Promise.resolve())

/** A part of the page for one test, with what the answers in it have submitted. */
export function copyPage(root: Node & ParentNode = document.body) {
  const page = (root.ownerDocument ?? document) as Document
  observed = page
  const place = page.createElement('div')
  root.append(place)
  const signals: Submitted[] = []
  onTestFinished(() => {
    getSelection()?.removeAllRanges()
    place.remove()
  })
  const observe = (
    element: Element,
    of: string = crypto.randomUUID(),
    options: Partial<CopyOptions<Target>> = {},
  ) => {
    const stop = observeCopy(element, {
      target: { inferenceId: of },
      submit: ({ inferenceId }, signal) => signals.push({ ...signal, of: inferenceId }),
      ...options,
    })
    onTestFinished(stop)
    return stop
  }
  const add = (html: string) => {
    const element = page.createElement('div')
    element.innerHTML = html
    place.append(element)
    return element
  }
  return {
    place,
    signals,
    observe,
    add,
    answer(html: string, of?: string, options?: Partial<CopyOptions<Target>>) {
      const element = add(html)
      observe(element, of, options)
      return element
    },
    /** What was sent of copies so far, in short. */
    copied: () =>
      signals.map(({ metadata }) => [metadata?.copied_chars, metadata?.copied_fraction, metadata?.method]),
  }
}

/** The first text in an element that contains `words`, and where. */
function find(root: Node, words: string): [Text, number] {
  const texts = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1
    if (at >= 0) return [node as Text, at]
  }
  throw new Error(`"${words}" is not there.`)
}

/** Selects from the beginning of some words to the end of others. */
export function select(from: Node, words: string, to: Node = from, last = words) {
  const [start, at] = find(from, words)
  const [end, until] = find(to, last)
  const selection = start.ownerDocument.getSelection()
  selection?.setBaseAndExtent(start, at, end, until + last.length)
}

export const selectAll = (element: Node) => element.ownerDocument?.getSelection()?.selectAllChildren(element)

/** Until all has been told that a copy leads to, which is within a task of its own. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

export async function press(keys: string) {
  await ready()
  await userEvent.keyboard(keys)
  await settled()
}

export const copyByKeys = () => press('{Control>}c{/Control}')

/** As the menu of the browser does: the command, and no keys of it. */
export async function command(name: 'copy' | 'cut' | 'selectAll') {
  await ready()
  const key = { key: 'F13', code: 'F13', windowsVirtualKeyCode: 124 }
  await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, commands: [name] })
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  await settled()
}
