import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'

const texts = (markdown: string) => blocksOf(markdown).map(({ text }) => text)

it('leaves a short text whole', () => {
  expect(texts('# One\n\nTwo\n\n- three')).toEqual(['# One\n\nTwo\n\n- three'])
})

it('loses nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', 'word '.repeat(200), '```', '~~~~', '- item', '  more', '# head')),
      (lines) => {
        const markdown = lines.join('\n')
        expect(texts(markdown).join('\n')).toBe(markdown)
        const starts = blocksOf(markdown).map(({ start, text }) => markdown.startsWith(text, start))
        expect(starts).not.toContain(false)
      },
    ),
  )
})

it('cuts a long text between paragraphs, and neither in a list nor in code', () => {
  const paragraph = `${'word '.repeat(700)}`
  const list = Array.from({ length: 80 }, (_, index) => `- item ${index} ${'x'.repeat(60)}\n\n  more`).join(
    '\n',
  )
  const code = `\`\`\`\n${'line\n\n'.repeat(800)}\`\`\``
  expect(texts([paragraph, list, code, paragraph].join('\n\n')).map((text) => text.trim())).toEqual(
    [paragraph, list, code, paragraph].map((text) => text.trim()),
  )
})

it('shows as it is what would take too long to parse, cut between any of its lines', () => {
  const list = `- item\n`.repeat(2_000)
  const blocks = blocksOf(list)
  expect(blocks.map(({ text }) => text).join('\n')).toBe(list)
  expect(blocks.map(({ plain }) => plain)).not.toContain(false)
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThan(3_100)
  expect(blocksOf('*a '.repeat(10_000)).map(({ plain }) => plain)).toEqual([true])
})
