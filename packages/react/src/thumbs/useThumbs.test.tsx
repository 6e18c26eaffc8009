import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import type { ThumbsOptions } from './thumbsTypes.ts'
import { useThumbs } from './useThumbs.tsx'

function Own({
  onClick,
  ...options
}: ThumbsOptions & { onClick?: (event: { preventDefault(): void }) => void }) {
  const thumbs = useThumbs(options)
  return (
    <div {...thumbs.getRootProps({ className: 'mine' })}>
      <button {...thumbs.getUpProps({ onClick })}>Helpful</button>
      <button {...thumbs.getDownProps()}>Not helpful</button>
      <output>{thumbs.notice}</output>
      <button type="button" onClick={thumbs.retry} disabled={!thumbs.retry}>
        Again
      </button>
      <button type="button" onClick={() => thumbs.vote('up')}>
        Vote up
      </button>
    </div>
  )
}

const group = () => screen.getByRole('group')
const up = () => screen.getByRole('button', { name: 'Good answer' })

it('makes thumbs of any group and two buttons', async () => {
  const { gateway } = renderFeedback(<Own />)
  expect(group().className).toBe('fbs-thumbs mine')
  fireEvent.click(up())
  expect(up().getAttribute('aria-pressed')).toBe('true')
  await waitFor(() => expect(group().dataset.status).toBe('delivered'))
  expect(gateway.received).toHaveLength(1)
})

it('holds a vote back where a handler of the app prevents it', () => {
  const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  renderFeedback(<Own onClick={onClick} />)
  fireEvent.click(up())
  expect(onClick).toHaveBeenCalledOnce()
  expect(group().dataset.state).toBe('none')
})

it('never sends a vote that says what was said', async () => {
  const { gateway } = renderFeedback(<Own />)
  fireEvent.click(screen.getByText('Vote up'))
  await waitFor(() => expect(group().dataset.status).toBe('delivered'))
  fireEvent.click(screen.getByText('Vote up'))
  expect(group().dataset.status).toBe('delivered')
  expect(gateway.received).toHaveLength(1)
})

it('offers a retry only where there is something to do', async () => {
  const { gateway } = renderFeedback(<Own labels={{ queued: 'Noch nicht gesendet' }} />)
  const again = screen.getByRole<HTMLButtonElement>('button', { name: 'Again' })
  expect(again.disabled).toBe(true)
  gateway.mode = 503
  fireEvent.click(up())
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Noch nicht gesendet'))
  expect(again.disabled).toBe(false)
  gateway.mode = 201
  fireEvent.click(again)
  await waitFor(() => expect(again.disabled).toBe(true))
})
