import { expect, it, vi } from 'vitest'
import { mergeProps } from './mergeProps.ts'

interface Props {
  className?: string | undefined
  style?: object
  title?: string
  onClick?: (event: { defaultPrevented: boolean }) => void
}

const merge = (ours: Props, theirs?: Props) => mergeProps<Props>(ours, theirs)

it('joins classes and merges styles', () => {
  expect(
    merge({ className: 'a', style: { top: 1, left: 1 } }, { className: 'b', style: { left: 2 } }),
  ).toEqual({
    className: 'a b',
    style: { top: 1, left: 2 },
  })
})

it('takes everything else from the app, and keeps ours where that is undefined', () => {
  expect(merge({ title: 'ours', className: 'a' }, { title: 'theirs', className: undefined })).toEqual({
    title: 'theirs',
    className: 'a',
  })
  expect(merge({ title: 'ours' })).toEqual({ title: 'ours' })
})

it('runs the handler of the app first, and ours unless that prevents it', () => {
  const ran: string[] = []
  const [ours, theirs] = [() => ran.push('ours'), () => ran.push('theirs')]
  const { onClick } = merge({ onClick: ours }, { onClick: theirs })
  onClick?.({ defaultPrevented: false })
  onClick?.({ defaultPrevented: true })
  expect(ran).toEqual(['theirs', 'ours', 'theirs'])
})

it('takes a handler that only one has', () => {
  const handler = vi.fn()
  expect(merge({}, { onClick: handler }).onClick).toBe(handler)
  expect(merge({ onClick: handler }, {}).onClick).toBe(handler)
})
