import { expect, test } from 'vitest'
import { markdown } from './markdown.ts'

test('a wrapped paragraph becomes one line, and paragraphs stay apart', () => {
  const text = markdown`
    One
    and two.

    Three.
  `
  expect(text).toBe('One and two.\n\nThree.')
})

test('list items, quotes, headings and table rows keep lines of their own', () => {
  const text = markdown`
    # Title
    - one
      goes on
      - nested
    1. first
    2. second

    > said
    >
    > again

    | a | b |
    | - | - |
    after
  `
  expect(text).toBe(
    '# Title\n- one goes on\n  - nested\n1. first\n2. second\n\n> said\n>\n> again\n\n| a | b |\n| - | - |\nafter',
  )
})

test('a backslash at the end of a line keeps the line break', () => {
  const text = markdown`
    Best,\\
    Sam
  `
  expect(text).toBe('Best,\\\nSam')
})

test('code is left as it is, also inside a list, and is fenced with backticks', () => {
  const text = markdown`
    1. Run

       ~~~bash
       one
         two

       three
       ~~~
       and look.
  `
  expect(text).toBe('1. Run\n\n   ```bash\n   one\n     two\n\n   three\n   ```\n   and look.')
})
