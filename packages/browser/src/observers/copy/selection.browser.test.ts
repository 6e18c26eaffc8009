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

describe('a copied selection', () => {
  it('of the whole answer is all of it', async () => {
    const page = copyPage()
    selectAll(page.answer(PARIS))
    await copyByKeys()
    expect(page.signals).toMatchObject([
      {
        signal_name: 'copied_to_clipboard',
        score: 0.7,
        weight: 0.6,
        metadata: {
          copied_chars: 35,
          copied_fraction: 1,
          contains_code: false,
          method: 'keyboard',
          copies: 1,
        },
      },
    ])
  })

  it('of a part is its share, and weighs less', async () => {
    const page = copyPage()
    select(page.answer(PARIS), 'Paris')
    await copyByKeys()
    expect(page.copied()).toEqual([[5, 0.143, 'keyboard']])
    expect(page.signals[0]?.weight).toBeLessThan(0.5)
  })

  it('may have been made backwards', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    const text = answer.querySelector('b')?.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 5, text, 2)
    await copyByKeys()
    expect(page.copied()).toEqual([[3, 0.086, 'keyboard']])
  })

  it('never tells the text, unless asked', async () => {
    const page = copyPage()
    select(page.answer(PARIS), 'Paris')
    await copyByKeys()
    expect(JSON.stringify(page.signals)).not.toContain('Paris')
    select(page.answer(PARIS, undefined, { includeText: true }), 'Paris')
    await copyByKeys()
    expect(page.signals[1]?.metadata).toMatchObject({ quote: 'Paris' })
  })

  it('across two answers is of each its own share', async () => {
    const page = copyPage()
    const [one, , other] = [page.answer(PARIS, 'one'), page.add('and also'), page.answer(PARIS, 'other')]
    select(one, 'France.', other, 'It is ')
    await copyByKeys()
    expect(page.signals).toMatchObject([
      { of: expect.stringContaining('one'), metadata: { copied_chars: 7, copied_answers: 2 } },
      { of: expect.stringContaining('other'), metadata: { copied_chars: 5, copied_answers: 2 } },
    ])
  })

  it('of the whole page is all of each answer, and nothing else', async () => {
    const page = copyPage()
    page.add('Questions and buttons')
    for (let count = 0; count < 3; count += 1) page.answer(PARIS)
    await press('{Control>}a{/Control}')
    await copyByKeys()
    expect(page.copied()).toEqual(Array(3).fill([35, 1, 'keyboard']))
    expect(page.signals[0]?.metadata).toMatchObject({ copied_answers: 3 })
  })

  it('of a triple click on the last line is not of the next answer', async () => {
    const page = copyPage()
    const answer = page.answer('<p>First.</p><p>Second.</p>')
    page.answer(PARIS)
    await userEvent.tripleClick(answer.querySelector('p:last-child') ?? answer)
    await copyByKeys()
    expect(page.copied()).toEqual([[7, 0.538, 'keyboard']])
  })

  it('elsewhere on the page is no signal, nor one of nothing', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    selectAll(page.add('A question'))
    await copyByKeys()
    getSelection()?.collapse(answer, 0)
    await copyByKeys()
    expect(page.signals).toEqual([])
  })

  it('in an answer inside of another is of the inner', async () => {
    const page = copyPage()
    const outer = page.answer('<p>Compare: </p><div>It is Lyon.</div>', 'outer')
    const inner = outer.querySelector('div') ?? outer
    page.observe(inner, 'inner')
    select(inner, 'Lyon')
    await copyByKeys()
    selectAll(page.place)
    await copyByKeys()
    expect(page.signals.map(({ of, metadata }) => [of, metadata?.copied_fraction])).toEqual([
      ['inner', 0.364],
      ['outer', 1],
      ['inner', 1],
    ])
  })

  it('of an answer with buttons in it does not count them', async () => {
    const page = copyPage()
    const answer = page.answer('<p>It is Paris.</p><button>Copy</button><script>let a</script>')
    selectAll(answer.querySelector('p') ?? answer)
    await copyByKeys()
    expect(page.copied()).toEqual([[12, 1, 'keyboard']])
  })
})

describe('how a copy was made', () => {
  it('is told from a menu of the browser', async () => {
    const page = copyPage()
    selectAll(page.answer(PARIS))
    await command('copy')
    expect(page.copied()).toEqual([[35, 1, 'menu']])
  })

  it('is told from a button that runs execCommand', async () => {
    const page = copyPage()
    const answer = page.answer(PARIS)
    const button = page.add('<button>Copy</button>')
    button.onclick = () => {
      selectAll(answer)
      document.execCommand('copy')
    }
    await ready()
    await userEvent.click(button.firstElementChild ?? button)
    await settled()
    expect(page.copied()).toEqual([[35, 1, 'button']])
  })

  it.each([
    ['forward', 'It is ', 'France.', 'It is Paris, the capital of France.'],
    ['backward', 'France.', 'It', 'is Paris, the capital of'],
  ])(
    'by a script that clears a %s selection at once is of what was selected',
    async (_, from, to, copied) => {
      const page = copyPage()
      const answer = page.answer(PARIS)
      const button = page.add('<button>Copy</button>')
      button.onclick = () => {
        select(answer, from, answer, to)
        document.execCommand('copy')
        getSelection()?.removeAllRanges()
      }
      await ready()
      await userEvent.click(button.firstElementChild ?? button)
      await settled()
      expect(page.copied().map(([chars]) => chars)).toEqual([copied.length])
    },
  )

  it('is told from Ctrl+Insert', async () => {
    const page = copyPage()
    selectAll(page.answer(PARIS))
    await press('{Control>}{Insert}{/Control}')
    expect(page.copied()).toEqual([[35, 1, 'keyboard']])
  })
})

describe('characters', () => {
  it.each([
    ['of a text from right to left', '<p dir="rtl">זוהי פריז, בירת צרפת.</p>', 'פריז', 4, 0.19],
    ['of emoji', '<p>Enjoy 👩‍👩‍👧‍👦🇫🇷!</p>', '👩‍👩‍👧‍👦🇫🇷', 2, 0.222],
    ['with combining marks', '<p>Un cafe\u0301 a\u0300 Paris</p>', 'cafe\u0301 a\u0300', 6, 0.4],
    ['of Han', '<p>首都は東京です。</p>', '東京', 2, 0.25],
  ])('%s count as a reader counts them', async (_, html, words, chars, share) => {
    const page = copyPage()
    select(page.answer(html), words)
    await copyByKeys()
    expect(page.copied()).toEqual([[chars, share, 'keyboard']])
  })
})

describe('code', () => {
  const CODE = '<p>Run <code>ls</code>:</p><pre>ls -l\n  ls -a</pre><p>That is all.</p>'

  it.each([
    ['only', 'ls -l', 'ls -l', true],
    ['in a line', 'Run', ':', true],
    ['not at all', 'That', 'all', false],
  ])('is told: %s', async (_, first, last, contains) => {
    const page = copyPage()
    const answer = page.answer(CODE)
    select(answer, first, answer, last)
    await copyByKeys()
    expect(page.signals).toMatchObject([{ metadata: { contains_code: contains } }])
  })

  it('copied as a whole block counts its lines', async () => {
    const page = copyPage()
    selectAll(page.answer(CODE).querySelector('pre') ?? document.body)
    await copyByKeys()
    expect(page.copied()).toEqual([[11, 0.367, 'keyboard']])
  })
})
