import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import type { CorrectionOptions } from './correctionTypes.ts'
import { useCorrection } from './useCorrection.ts'

function Own(options: CorrectionOptions) {
  const correction = useCorrection({ defaultOpen: true, ...options })
  return (
    <section {...correction.getRootProps({ className: 'mine' })}>
      <div {...correction.getContentProps()}>
        <textarea {...correction.getFieldProps()} />
        <output>{correction.diff?.editDistance ?? 0} changed</output>
        <p {...correction.getProblemProps()} />
        <button {...correction.getSubmitProps()}>Go</button>
        <button type="button" onClick={() => correction.setText('Seventy per cent.')}>
          Propose
        </button>
        <div {...correction.getGuardProps()} />
      </div>
      <span {...correction.getStatusProps()} />
    </section>
  )
}

const click = (name: string) => fireEvent.click(screen.getByText(name))

it('makes an editor of any field and a button', async () => {
  const onSubmit = vi.fn()
  const { gateway } = renderFeedback(<Own original="Sixty per cent." onSubmit={onSubmit} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(field.value).toBe('Sixty per cent.')
  click('Propose')
  expect(field.value).toBe('Seventy per cent.')
  await screen.findByText('1 changed')
  click('Go')
  await waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ content: 'Seventy per cent.' }))
})

it('says what is wrong, and sends nothing', () => {
  const { gateway } = renderFeedback(
    <Own original="Sixty per cent." labels={{ unchanged: 'Nichts geändert' }} />,
  )
  click('Go')
  expect(screen.getByRole('alert').textContent).toBe('Nichts geändert')
  expect(gateway.received).toEqual([])
})
