import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useRef, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../styles.css'
import { Popover } from './Popover.tsx'

function Page() {
  const ref = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <div style={{ overflow: 'hidden', transform: 'translateY(20px)', height: 40, margin: 100 }}>
      <input aria-label="Elsewhere" />
      <div ref={ref} style={{ width: 80 }}>
        <button type="button" onClick={() => setOpen(!open)}>
          Open
        </button>
        {open && (
          <Popover anchor={ref} origin={ref} aria-label="More" onClose={() => setOpen(false)}>
            <button type="button">First</button>
            <button type="button">Last</button>
          </Popover>
        )}
      </div>
    </div>
  )
}

const opener = () => screen.getByRole('button', { name: 'Open' })
const elsewhere = () => screen.getByRole('textbox', { name: 'Elsewhere' })
const dialog = () => screen.queryByRole('dialog', { name: 'More' })
const opened = async () => {
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
  await userEvent.click(opener())
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  return screen.getByRole('dialog')
}

afterEach(cleanup)

describe('a popover', () => {
  it('takes focus in, and gives it back at Escape', async () => {
    await opened()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'First' }))
    await userEvent.keyboard('{Escape}')
    expect(dialog()).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(opener()))
  })

  it('takes no focus from a person who types elsewhere', async () => {
    render(<Page />)
    elsewhere().focus()
    fireEvent.click(opener())
    expect(dialog()).not.toBeNull()
    await userEvent.keyboard('ab')
    expect(document.activeElement).toBe(elsewhere())
    expect(elsewhere()).toHaveProperty('value', 'ab')
  })

  it('goes at a click elsewhere, and leaves focus there', async () => {
    await opened()
    await userEvent.click(elsewhere())
    await waitFor(() => expect(dialog()).toBeNull())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.activeElement).toBe(elsewhere())
  })

  it('stays at a click on what opened it, which decides by itself', async () => {
    await opened()
    await userEvent.click(opener())
    expect(dialog()).toBeNull()
  })

  it('lies below its anchor above everything, where the page clips and moves', async () => {
    const content = await opened()
    await waitFor(() => expect(content.getBoundingClientRect().top).toBeGreaterThan(0))
    const { left, right, top } = content.getBoundingClientRect()
    expect(top).toBeGreaterThan(opener().getBoundingClientRect().bottom)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth)
    expect(content.contains(document.elementFromPoint(left + 20, top + 20))).toBe(true)
  })
})
