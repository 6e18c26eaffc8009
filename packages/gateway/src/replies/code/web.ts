import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const web: readonly Reply[] = [
  {
    id: 'css-center',
    keywords: ['css', 'center a div', 'centre a div', 'center text', 'flexbox', 'css grid'],
    text: markdown`
      ~~~css
      .parent {
        display: grid;
        place-items: center;
        min-block-size: 100dvh;
      }
      ~~~

      \`place-items: center\` centres on both axes. The minimum height is needed because a parent is otherwise
      only as tall as its content, and there is nothing to be centred *in*.
    `,
  },
  {
    id: 'regex-iso-date',
    keywords: ['regex', 'regular expression', 'regexp', 'match a date'],
    text: markdown`
      This matches dates of the form \`2025-03-09\`:

      ~~~regex
      ^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$
      ~~~

      - \`^\` and \`$\` – the whole string, nothing before or after
      - \`\\d{4}\` – the year, four digits
      - \`0[1-9]|1[0-2]\` – the month, 01 to 12
      - \`0[1-9]|[12]\\d|3[01]\` – the day, 01 to 31

      It checks the *shape* only, so \`2025-02-31\` passes. To reject dates that do not exist, parse the parts and
      compare them with what a date library makes of them.
    `,
  },
  {
    id: 'react-counter',
    keywords: ['react component', 'react counter', 'usestate', 'react hook', 'custom hook'],
    text: markdown`
      ~~~tsx
      import { useState } from 'react'

      export function Counter({ step = 1 }: { step?: number }) {
        const [count, setCount] = useState(0)

        return (
          <button type="button" onClick={() => setCount((current) => current + step)}>
            Clicked {count} times
          </button>
        )
      }
      ~~~

      I pass a *function* to \`setCount\`. If two clicks are handled before React renders again, each one builds on
      the result of the one before it, and none is lost.
    `,
  },
]
