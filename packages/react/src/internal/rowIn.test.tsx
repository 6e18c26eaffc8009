import { render } from '@testing-library/react'
import { createRef, type Ref, useState } from 'react'
import { expect, it } from 'vitest'
import { rowIn } from './rowIn.tsx'

interface RowProps {
  text: string
}

const drawn: string[] = []

const Row = rowIn<HTMLParagraphElement, RowProps>('Row', ({ text }, ref: Ref<HTMLParagraphElement>) => {
  const [first] = useState(text)
  if (text === 'wrong') throw new Error('This is wrong.')
  drawn.push(text)
  return (
    <p ref={ref}>
      {first}, {text}
    </p>
  )
})

it('renders again only for other props, and hands its element to a ref', () => {
  const ref = createRef<HTMLParagraphElement>()
  const { rerender } = render(<Row text="one" ref={ref} />)
  expect(ref.current?.textContent).toBe('one, one')
  drawn.length = 0
  rerender(<Row text="one" ref={ref} />)
  expect(drawn).toEqual([])
  rerender(<Row text="two" ref={ref} />)
  expect(ref.current?.textContent).toBe('one, two')
})

const inPage = (text: string) => (
  <div>
    An answer <Row text={text} />
  </div>
)

it.each([['at once'], ['later']])('leaves the page in place where it fails %s, and tells why', (when) => {
  const told: string[] = []
  const { rerender, container } = render(inPage(when === 'later' ? 'one' : 'wrong'), {
    onCaughtError: (error) => void told.push(String(error)),
  })
  rerender(inPage('wrong'))
  expect(container.innerHTML).toBe('<div>An answer </div>')
  expect(told).toEqual(['Error: This is wrong.'])
})
