import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { copyByKeys, copyPage, ready, select, selectAll, settled } from '../../testing/copyPage.ts'
import { listenersOf } from '../../testing/listeners.ts'
import { reportCopy } from './observeCopy.ts'

const PARIS = '<p>It is <b>Paris</b>, the capital of France.</p>'

/** Clicks a button that copies by the Clipboard API, as apps have them, and tells what came of it. */
const copyByButton = async (page: ReturnType<typeof copyPage>, copy: () => Promise<unknown>) => {
  const button = document.createElement('button')
  page.place.append(button)
  button.textContent = 'Copy'
  const outcome = new Promise<string>((resolve) => {
    button.onclick = () =>
      copy().then(
        () => resolve('copied'),
        (error: unknown) => resolve(error instanceof Error ? error.name : 'failed'),
      )
  })
  await userEvent.click(button)
  return outcome
}

describe('copies of one answer', () => {
  it('fold into one signal that grows', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    for (const words of ['It is ', 'France.', 'capital of France']) {
      select(answer, words)
      await copyByKeys()
    }
    expect(page.signals.map(({ metadata }) => [metadata?.copied_chars, metadata?.copies])).toEqual([
      [5, 1],
      [12, 2],
      [23, 3],
    ])
  })

  it('are no news where they add nothing', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    selectAll(answer)
    await copyByKeys()
    await copyByKeys()
    select(answer, 'Paris')
    await copyByKeys()
    expect(page.signals).toHaveLength(1)
  })

  it('are remembered while its row of a virtualised list is away', async () => {
    const page = copyPage()
    const row = page.add(PARIS)
    const stop = page.observe(row, 'of one row')
    select(row, 'It is ')
    await copyByKeys()
    stop()
    row.remove()
    select(page.answer(PARIS, 'of one row'), 'France.')
    await copyByKeys()
    expect(page.signals.map(({ metadata }) => metadata?.copied_chars)).toEqual([5, 12])
  })
})

describe('a page', () => {
  it('that refuses a copy has none', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    answer.addEventListener('copy', (event) => event.preventDefault())
    selectAll(answer)
    await copyByKeys()
    expect(page.signals).toEqual([])
  })

  it('that writes what it likes has one', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    answer.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/markdown', 'It is **Paris**.')
      event.preventDefault()
    })
    selectAll(answer)
    await copyByKeys()
    expect(page.copied()).toEqual([[35, 1, 'keyboard']])
  })

  it('that stops the event on its way has one', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    answer.addEventListener('copy', (event) => event.stopPropagation())
    selectAll(answer)
    await copyByKeys()
    expect(page.copied()).toEqual([[35, 1, 'keyboard']])
  })

  it('that makes up an event has none', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    selectAll(answer)
    await ready()
    answer.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }))
    await settled()
    expect(page.signals).toEqual([])
  })

  it('has three listeners for all answers, from the first to the last', async () => {
    const before = await listenersOf('document')
    const page = copyPage()
    const stops = Array.from({ length: 50 }, () => page.observe(page.add(PARIS)))
    await ready()
    const ours = ['copy', 'keydown', 'mousedown']
    expect(await listenersOf('document')).toEqual([...before, ...ours].sort())
    for (const stop of stops) stop()
    expect(await listenersOf('document')).toEqual(before)
    selectAll(page.place)
    await copyByKeys()
    expect(page.signals).toEqual([])
  })

  it('that observes an element anew is not undone by the old', async () => {
    const page = copyPage()
    const answer = page.add(PARIS)
    const stop = page.observe(answer, 'old')
    page.observe(answer, 'new')
    stop()
    selectAll(answer)
    await copyByKeys()
    expect(page.signals.map(({ of }) => of)).toEqual(['new'])
  })
})

describe('a copy button', () => {
  it('counts once the clipboard has it', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    expect(
      await copyByButton(page, () => reportCopy(answer, navigator.clipboard.writeText('It is Paris.'))),
    ).toBe('copied')
    expect(page.copied()).toEqual([[35, 1, 'button']])
  })

  it('of a code block is of that', async () => {
    const page = copyPage()
    const block = page.answer('<p>Run:</p><pre>ls -l</pre>').querySelector('pre') ?? document.body
    await copyByButton(page, () => reportCopy(block, navigator.clipboard.writeText('ls -l')))
    expect(page.signals).toMatchObject([
      { metadata: { copied_chars: 5, copied_fraction: 0.556, contains_code: true, method: 'button' } },
    ])
  })

  it('of a code editor is of its text', async () => {
    const page = copyPage()
    const answer = page.answer('<p>Run:</p><textarea>ls -l</textarea>')
    await copyByButton(page, () => reportCopy(answer, navigator.clipboard.writeText('Run: ls -l')))
    expect(page.copied()).toEqual([[9, 1, 'button']])
  })

  it('of a selection is of its range', async () => {
    const page = copyPage()
    select(page.answer(PARIS), 'Paris')
    const range = getSelection()?.getRangeAt(0).cloneRange()
    if (range) await copyByButton(page, () => reportCopy(range, navigator.clipboard.writeText('Paris')))
    expect(page.copied()).toEqual([[5, 0.143, 'button']])
  })

  it('that the browser refuses counts nothing, and the app is told', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    const refused = () =>
      navigator.clipboard.write([new ClipboardItem({ 'application/unheard-of': new Blob(['It is Paris.']) })])
    expect(await copyByButton(page, () => reportCopy(answer, refused()))).toBe('NotAllowedError')
    expect(page.signals).toEqual([])
  })

  it('outside of any answer is none', async () => {
    const page = copyPage()
    page.answer(PARIS)
    expect(await reportCopy(page.add('A question'), Promise.resolve('done'))).toBe('done')
    expect(page.signals).toEqual([])
  })
})
