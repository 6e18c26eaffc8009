import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, field, group, openEditor, reaches, send, write } from '../testing/correctionInPage.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { CorrectionEditor } from './CorrectionEditor.tsx'

const sent = async (mode: number | 'unreachable') => {
  const view = renderFeedback(<CorrectionEditor original="Sixty per cent." />)
  view.gateway.mode = mode
  await openEditor()
  write('Seventy per cent.')
  send()
  return view
}

describe('a correction that does not get through', () => {
  it('is kept, said calmly, and sent by Retry', async () => {
    const { gateway } = await sent('unreachable')
    await screen.findByText('Not sent yet')
    expect(screen.queryByText('Correction sent')).toBeNull()
    gateway.mode = 201
    fireEvent.click(button('Retry'))
    await reaches('delivered')
    expect(screen.getByText('Correction sent')).toBeTruthy()
    expect(gateway.received.at(-1)?.signal.improvement?.content).toBe('Seventy per cent.')
  })

  it('and is refused for good, can be edited and sent again', async () => {
    const { gateway } = await sent(400)
    await screen.findByText('Not saved')
    expect(group().dataset.state).toBe('none')
    gateway.mode = 201
    await openEditor()
    expect(field().value).toBe('Seventy per cent.')
    write('Seventy-one per cent.')
    send()
    await reaches('delivered')
    expect(screen.queryByText('Not saved')).toBeNull()
    expect(gateway.received).toHaveLength(2)
  })

  it('is taken back before it was sent, so that nothing is', async () => {
    const { gateway, client } = await sent('unreachable')
    await screen.findByText('Not sent yet')
    gateway.mode = 201
    fireEvent.click(button('Withdraw'))
    await waitFor(async () => expect(await client.pending()).toEqual([]))
    expect(group().dataset.state).toBe('none')
  })
})

it('is shown as sent after a reload, and can be withdrawn then', async () => {
  const { target, unmount } = await sent(201)
  await reaches('delivered')
  unmount()
  const { gateway } = renderFeedback(<CorrectionEditor original="Sixty per cent." />, { target })
  expect(screen.getByText('Correction sent')).toBeTruthy()
  fireEvent.click(button('Withdraw'))
  await waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(gateway.received[0]?.signal).toMatchObject({ signal_name: 'correction', score: 0, weight: 0 })
})
