import { fireEvent, render } from '@testing-library/react'
import {
  type ComponentPropsWithoutRef,
  createRef,
  forwardRef,
  type ReactElement,
  type ReactNode,
  StrictMode,
} from 'react'
import { describe, expect, it, vi } from 'vitest'
import { newClient, Scope } from './renderFeedback.tsx'
import { newTarget } from './target.ts'

interface PartTest {
  /** The part with props laid over it. */
  part: (props: Record<string, unknown>) => ReactElement
  /** The tag of its own element. */
  tag: string
  /** What it carries for CSS; the values each can have. */
  attributes: Record<string, { values: readonly string[] }>
  /** What it must be inside of. */
  parent?: (part: ReactNode) => ReactElement
}

const Other = forwardRef<HTMLElement, ComponentPropsWithoutRef<'em'>>(function Other(props, ref) {
  return <em {...props} ref={ref} />
})

const inPage = (
  { part, parent = (children) => <>{children}</> }: PartTest,
  props: Record<string, unknown>,
) => {
  const { client } = newClient()
  const { container } = render(
    <StrictMode>
      <Scope client={client} target={newTarget()}>
        {parent(part({ 'data-testid': 'part', ...props }))}
      </Scope>
    </StrictMode>,
  )
  const element = container.querySelector<HTMLElement>('[data-testid=part]')
  if (!element) throw new Error('The part is not in the page.')
  return element
}

/** What every part of every widget holds to. */
export function describeConformance(name: string, test: PartTest): void {
  const show = (props: Record<string, unknown> = {}) => inPage(test, props)

  describe(`${name} as a part`, () => {
    it('renders its element', () => {
      expect(show().tagName.toLowerCase()).toBe(test.tag)
    })

    it('has one class of its own, and takes another', () => {
      const [own = '', ...others] = show().classList
      expect(own).toMatch(/^fbs-/)
      expect(others).toEqual([])
      expect([...show({ className: 'mine' }).classList]).toEqual([own, 'mine'])
    })

    it('takes style, attributes and handlers', () => {
      const onClick = vi.fn()
      const element = show({ style: { color: 'red' }, id: 'mine', onClick })
      fireEvent.click(element)
      expect(element.style.color).toBe('red')
      expect(element.id).toBe('mine')
      expect(onClick).toHaveBeenCalledOnce()
    })

    it('keeps its own where a prop is undefined', () => {
      expect(show({ className: undefined }).className).toMatch(/^fbs-/)
    })

    it('gives its element to a ref', () => {
      const ref = createRef<HTMLElement>()
      expect(show({ ref })).toBe(ref.current)
    })

    for (const way of ['asChild', 'render'] as const) {
      it(`becomes another element by ${way}, with what both want`, () => {
        const [ref, own] = [createRef<HTMLElement>(), createRef<HTMLElement>()]
        const clicked: string[] = []
        const other = (
          <Other ref={own} className="other" style={{ top: '1px' }} onClick={() => clicked.push('other')} />
        )
        const element = show({
          ref,
          className: 'mine',
          style: { left: '1px' },
          onClick: () => clicked.push('mine'),
          ...(way === 'asChild' ? { asChild: true, children: other } : { render: other }),
        })
        fireEvent.click(element)
        expect(element.tagName.toLowerCase()).toBe('em')
        expect([...element.classList]).toEqual([expect.stringMatching(/^fbs-/), 'mine', 'other'])
        expect([element.style.top, element.style.left]).toEqual(['1px', '1px'])
        expect(clicked).toEqual(['other', 'mine'])
        expect([ref.current, own.current]).toEqual([element, element])
        expect(element.hasAttribute('data-state')).toBe('data-state' in test.attributes)
      })
    }

    it('becomes what a render function returns', () => {
      const render = (props: object, state: object) => <Other {...props} title={Object.keys(state).join()} />
      const element = show({ render })
      expect(element.tagName.toLowerCase()).toBe('em')
      expect(element.className).toMatch(/^fbs-/)
      expect(element.title).toContain('status')
    })

    it('stays itself where asChild has no single element to become', () => {
      expect(show({ asChild: true, children: 'text' }).tagName.toLowerCase()).toBe(test.tag)
    })

    it('carries the documented data attributes, and no others', () => {
      const carried = [...show().attributes].filter((attribute) => /^data-(?!testid)/.test(attribute.name))
      for (const { name, value } of carried) expect(test.attributes[name]?.values).toContain(value)
      expect(carried.length).toBeGreaterThan(0)
    })

    it('mirrors itself in a right-to-left page', () => {
      const element = show({ dir: 'rtl' })
      const { direction, marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(element)
      expect(direction).toBe('rtl')
      expect([marginLeft, paddingLeft]).toEqual([marginRight, paddingRight])
    })
  })
}
