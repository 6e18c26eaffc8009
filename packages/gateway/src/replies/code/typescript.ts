import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const typescript: readonly Reply[] = [
  {
    id: 'typescript-debounce',
    keywords: ['debounce', 'typescript debounce', 'debounce function', 'debounced'],
    text: markdown`
      Here is a debounce that keeps the argument types of the function it wraps and can be cancelled:

      ~~~ts
      type Debounced<Args extends unknown[]> = {
        (...args: Args): void
        cancel(): void
      }

      function debounce<Args extends unknown[]>(
        run: (...args: Args) => void,
        waitMs: number,
      ): Debounced<Args> {
        let timer: ReturnType<typeof setTimeout> | undefined

        const debounced = (...args: Args) => {
          clearTimeout(timer)
          timer = setTimeout(() => run(...args), waitMs)
        }

        return Object.assign(debounced, { cancel: () => clearTimeout(timer) })
      }
      ~~~

      Use it where events come faster than you want to react:

      ~~~ts
      const search = debounce((query: string) => console.log('searching', query), 300)

      search('l')
      search('li')
      search('lisbon') // only this one runs, 300 ms later
      ~~~

      Two things to know:

      - **It waits for silence.** A user who never stops typing never triggers it. If you want steady updates
        instead, you want *throttle*, which runs at most once per interval.
      - **Call \`cancel()\` on teardown**, for example in the clean-up function of a React effect. Otherwise the
        last call may fire after the component is gone.
    `,
  },
  {
    id: 'typescript-discriminated-union',
    keywords: [
      'discriminated union',
      'discriminated unions',
      'union type',
      'union types',
      'exhaustive switch',
    ],
    text: markdown`
      A discriminated union is a union whose members share one literal field. TypeScript uses that field to
      narrow the type for you:

      ~~~ts
      type Shape =
        | { kind: 'circle'; radius: number }
        | { kind: 'square'; side: number }

      function area(shape: Shape): number {
        switch (shape.kind) {
          case 'circle':
            return Math.PI * shape.radius ** 2
          case 'square':
            return shape.side ** 2
          default: {
            const unreachable: never = shape
            return unreachable
          }
        }
      }
      ~~~

      The \`never\` in the default branch is the useful part: add a \`triangle\` to \`Shape\` and this function no
      longer compiles until you handle it.
    `,
  },
  {
    id: 'typescript-retry',
    keywords: ['retry', 'exponential backoff', 'retry a fetch', 'backoff'],
    text: markdown`
      ~~~ts
      const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

      async function retry<T>(attempt: () => Promise<T>, tries = 5, baseMs = 200): Promise<T> {
        for (let n = 1; ; n++) {
          try {
            return await attempt()
          } catch (error) {
            if (n >= tries) throw error
            const ceiling = baseMs * 2 ** (n - 1)
            await sleep(Math.random() * ceiling)
          }
        }
      }
      ~~~

      Each failure doubles the longest possible pause, and the pause itself is random up to that limit ("full
      jitter"), so a thousand clients that failed together do not all come back together.

      > Only retry what is safe to repeat. A \`GET\` is; a payment is not, unless the request carries an
      idempotency key that the server honours.
    `,
  },
]
