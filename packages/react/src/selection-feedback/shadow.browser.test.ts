import { afterEach, expect, it } from 'vitest'
import { mark } from './marks.ts'
import { readSelection } from './readSelection.ts'

const hosts: Element[] = []

const answerIn = (shadow: boolean, html: string) => {
  const host = document.createElement('div')
  hosts.push(host)
  document.body.append(host)
  const root = shadow ? host.attachShadow({ mode: 'open' }) : host
  const answer = document.createElement('div')
  answer.innerHTML = html
  root.append(answer)
  return answer
}

const textOf = (answer: Element, selector: string) => {
  const text = answer.querySelector(selector)?.firstChild
  if (!text) throw new Error(`${selector} has no text.`)
  return text
}

afterEach(() => {
  getSelection()?.removeAllRanges()
  for (const host of hosts.splice(0)) host.remove()
})

it('is read inside of a shadow tree', () => {
  const answer = answerIn(true, '<p>It is <b>Paris</b>, <i>France</i>.</p>')
  getSelection()?.setBaseAndExtent(textOf(answer, 'b'), 0, textOf(answer, 'i'), 6)
  expect(readSelection(answer)).toEqual({ start: 6, end: 19, quote: 'Paris, France' })
})

it('is none in what is edited', () => {
  const answer = answerIn(false, '<p contenteditable>It is Paris.</p>')
  getSelection()?.setBaseAndExtent(textOf(answer, 'p'), 0, textOf(answer, 'p'), 5)
  expect(readSelection(answer)).toBeNull()
})

it('is marked across elements, and the mark goes', () => {
  const answer = answerIn(false, '<p>It is <b>Paris</b>, <i>France</i>.</p>')
  const undo = mark(answer, [{ start: 6, end: 19, quote: 'Paris, France', look: 'good' }])
  expect([...(CSS.highlights.get('fbs-passage-good') ?? [])].map(String)).toEqual(['Paris, France'])
  undo()
  expect(CSS.highlights.get('fbs-passage-good')?.size).toBe(0)
})
