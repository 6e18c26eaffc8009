import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { writeClipboard } from './writeClipboard.ts'

/** Sets what the browser lets a page do with the clipboard, for one test. */
async function allow(setting: 'granted' | 'denied') {
  const { origin } = location
  await cdp().send('Browser.setPermission', { permission: { name: 'clipboard-write' }, setting, origin })
  onTestFinished(() => void cdp().send('Browser.resetPermissions'))
}

/** What a person finds on the clipboard. */
async function pasted() {
  const field = screen.getByRole('textbox')
  await userEvent.clear(field)
  await userEvent.keyboard('{Control>}v{/Control}')
  return (field as HTMLTextAreaElement).value
}

function Page({ text, told }: { text: string; told: unknown[] }) {
  return (
    <>
      <button
        type="button"
        onClick={() =>
          writeClipboard(text).then(
            () => told.push('copied'),
            (error) => told.push(error),
          )
        }
      >
        Copy
      </button>
      <textarea aria-label="Elsewhere" />
    </>
  )
}

afterEach(cleanup)

it.each(['granted', 'denied'] as const)('writes, where the permission is %s', async (setting) => {
  await allow(setting)
  const told: unknown[] = []
  render(<Page text={`Line one\nline two, ${setting}`} told={told} />)
  const button = screen.getByRole('button')
  await userEvent.click(button)
  await expect.poll(() => told).toEqual(['copied'])
  expect(document.activeElement).toBe(button)
  expect(document.querySelectorAll('textarea')).toHaveLength(1)
  expect(await pasted()).toBe(`Line one\nline two, ${setting}`)
})
