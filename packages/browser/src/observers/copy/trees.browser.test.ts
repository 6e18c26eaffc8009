import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  command,
  copyByKeys,
  copyPage,
  press,
  ready,
  select,
  selectAll,
  settled,
} from '../../testing/copyPage.ts'

const PARIS = '<p>It is <b>Paris</b>, the capital of France.</p>'

const shadowIn = (host: Element, html: string, mode: ShadowRootMode = 'open') => {
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  return root
}

const find = <Found extends Element>(root: ParentNode, selector: string) => {
  const found = root.querySelector<Found>(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}

describe('a copy in shadow trees', () => {
  it.each(['open', 'closed'] as const)('is seen of an answer in an %s one', async (mode) => {
    const page = copyPage()
    const answer = find(shadowIn(page.add(''), `<div>${PARIS}</div>`, mode), 'div')
    page.observe(answer)
    select(answer, 'Paris')
    await copyByKeys()
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
  })

  it.each(['open', 'closed'] as const)('is seen of an answer in an %s one in another', async (mode) => {
    const page = copyPage()
    const outer = shadowIn(page.add(''), '<section></section>', mode)
    const answer = find(shadowIn(find(outer, 'section'), `<div>${PARIS}</div>`, mode), 'div')
    page.observe(answer)
    select(answer, 'It is', answer, 'capital')
    await copyByKeys()
    expect(page.copied()).toEqual([[24, 0.686, 'keyboard']])
  })

  it('is seen of a code block that is an element of its own', async () => {
    const page = copyPage()
    const answer = page.answer('<p>Run this:</p><section></section>')
    const code = shadowIn(find(answer, 'section'), '<pre>ls</pre>')
    select(code, 'ls')
    await copyByKeys()
    expect(page.signals).toMatchObject([{ metadata: { copied_chars: 2, contains_code: true } }])
  })

  it('is seen of an answer that an element shows in its slot', async () => {
    const page = copyPage()
    const host = page.add(PARIS)
    const frame = find(shadowIn(host, '<header>Answer</header><article><slot></slot></article>'), 'article')
    page.observe(frame)
    select(host, 'Paris')
    await copyByKeys()
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
  })

  it('from one into the next answer is of each its own share', async () => {
    const page = copyPage()
    const [one, other] = [page.add(''), page.add('')].map((host) =>
      find(shadowIn(host, `<div>${PARIS}</div>`), 'div'),
    )
    if (!one || !other) throw new Error('There are two.')
    page.observe(one)
    page.observe(other)
    select(one, 'France.', other, 'It is ')
    await copyByKeys()
    expect(page.signals.map(({ metadata }) => metadata?.copied_chars)).toEqual([7, 5])
  })

  it('of the whole page is all of the answers in them', async () => {
    const page = copyPage()
    page.observe(find(shadowIn(page.add(''), `<div>${PARIS}</div>`), 'div'))
    page.answer(PARIS)
    await command('selectAll')
    await copyByKeys()
    expect(page.copied()).toEqual([
      [35, 1, 'keyboard'],
      [35, 1, 'keyboard'],
    ])
  })
})

describe('a copy in a frame of the same origin', () => {
  it('is seen, with listeners of its own', async () => {
    const { add } = copyPage()
    const frame = find<HTMLIFrameElement>(add('<iframe srcdoc="<body></body>"></iframe>'), 'iframe')
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    const body = frame.contentDocument?.body
    if (!body) throw new Error('The frame is of another origin.')
    const page = copyPage(body)
    const answer = page.answer(PARIS)
    frame.contentWindow?.focus()
    select(answer, 'Paris')
    await copyByKeys()
    window.focus()
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
  })
})

describe('a copy in a field', () => {
  it.each([
    ['a text area', '<textarea>ls -l</textarea>', 'textarea'],
    ['an input', '<input value="ls -l">', 'input'],
  ])('is seen in %s of an answer', async (_, html, selector) => {
    const page = copyPage()
    const field = find<HTMLInputElement>(page.answer(`<p>Run:</p>${html}`), selector)
    field.focus()
    field.setSelectionRange(0, 2)
    await copyByKeys()
    expect(page.copied()).toEqual([[2, 0.222, 'keyboard']])
  })

  it('is seen in a shadow tree', async () => {
    const page = copyPage()
    const field = find<HTMLTextAreaElement>(
      shadowIn(page.answer(''), '<textarea>ls -l</textarea>'),
      'textarea',
    )
    field.select()
    await copyByKeys()
    expect(page.copied()).toEqual([[5, 1, 'keyboard']])
  })

  it('is none of what is selected in the answer beside it', async () => {
    const page = copyPage()
    selectAll(page.answer(PARIS))
    const field = find<HTMLTextAreaElement>(page.add('<textarea>My question</textarea>'), 'textarea')
    field.select()
    await copyByKeys()
    expect(page.signals).toEqual([])
  })

  it('is none of a password', async () => {
    const page = copyPage()
    find<HTMLInputElement>(page.answer('<input type="password" value="secret">'), 'input').select()
    await copyByKeys()
    expect(page.signals).toEqual([])
  })
})

describe('a cut', () => {
  it('counts in an answer that is edited', async () => {
    const page = copyPage()
    const answer = page.answer(`<div contenteditable>${PARIS}</div>`)
    find<HTMLElement>(answer, 'div').focus()
    select(answer, 'Paris')
    await press('{Control>}x{/Control}')
    expect(answer.textContent).not.toContain('Paris')
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
  })

  it('counts in a text area', async () => {
    const page = copyPage()
    find<HTMLTextAreaElement>(page.answer('<textarea>ls -l</textarea>'), 'textarea').select()
    await press('{Control>}x{/Control}')
    expect(page.copied()).toEqual([[5, 1, 'keyboard']])
  })

  it('that the page refuses is none, and one that it does itself counts', async () => {
    const page = copyPage()
    const answer = page.answer(`<div contenteditable>${PARIS}</div>`)
    const field = find<HTMLElement>(answer, 'div')
    field.focus()
    select(answer, 'Paris')
    field.oncut = (event) => event.preventDefault()
    await press('{Control>}x{/Control}')
    expect(page.signals).toEqual([])
    field.oncut = (event) => {
      event.clipboardData?.setData('text/markdown', '**Paris**')
      event.preventDefault()
    }
    await press('{Control>}x{/Control}')
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
  })

  it('takes nothing from what cannot be edited', async () => {
    const page = copyPage()
    selectAll(page.answer(PARIS))
    await press('{Control>}x{/Control}')
    expect(page.signals).toEqual([])
  })
})

describe('a text that is dragged', () => {
  const dragTo = async (page: ReturnType<typeof copyPage>, to: string) => {
    const answer = page.answer('<p style="font: 20px monospace">Paris</p>')
    const goal = page.add(to).firstElementChild
    selectAll(answer)
    await ready()
    if (goal) await userEvent.dragAndDrop(find(answer, 'p'), goal, { sourcePosition: { x: 20, y: 10 } })
    await settled()
  }

  it('out of its answer counts', async () => {
    const page = copyPage()
    await dragTo(page, '<textarea></textarea>')
    expect(find<HTMLTextAreaElement>(page.place, 'textarea').value).toContain('Paris')
    expect(page.copied()).toEqual([[5, 1, 'drag']])
  })

  it('to where nothing takes it is none', async () => {
    const page = copyPage()
    await dragTo(page, '<p>A wall</p>')
    expect(page.signals).toEqual([])
  })
})
