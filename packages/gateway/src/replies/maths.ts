import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const maths: readonly Reply[] = [
  {
    id: 'multiply-17-24',
    keywords: ['17 × 24', '17 x 24', '17 times 24', '17 multiplied by 24', '17 24'],
    text: markdown`
      **17 × 24 = 408**

      A way to do it in your head: 17 × 20 is 340, 17 × 4 is 68, and together that is 408.
    `,
  },
  {
    id: 'compound-interest',
    keywords: ['compound interest', 'interest rate', 'double my money', 'rule of 72'],
    text: markdown`
      Compound interest means that your interest earns interest too.

      In words: multiply what you start with by *one plus the yearly rate*, once for every year.

      For 1,000 at 5 % a year:

      | After | Simple interest | Compound interest |
      | ---: | ---: | ---: |
      | 1 year | 1,050.00 | 1,050.00 |
      | 10 years | 1,500.00 | 1,628.89 |
      | 20 years | 2,000.00 | 2,653.30 |
      | 30 years | 2,500.00 | 4,321.94 |

      A rule of thumb: **72 divided by the rate** is roughly how many years it takes to double. At 5 %, that is a bit
      over 14 years. It works the same way for debts, which is why a credit card balance grows so stubbornly. This is
      arithmetic, not financial advice.
    `,
  },
  {
    id: 'quadratic-formula',
    keywords: ['quadratic', 'quadratic formula', 'quadratic equation', 'solve for x'],
    text: markdown`
      Let us solve *x squared minus 5 x plus 6 equals 0*.

      **By factoring.** Look for two numbers that multiply to 6 and add up to 5: they are 2 and 3. So the equation
      is (x − 2) times (x − 3) equals 0, and a product is zero only when one of its factors is. Hence **x = 2** or
      **x = 3**.

      **By the formula.** For *a x² + b x + c = 0*:

      1. Compute the discriminant: b squared minus 4 times a times c. Here: 25 − 24 = 1.
      2. Take its square root: 1.
      3. Add it to *minus b*, and subtract it from *minus b*: 5 + 1 = 6 and 5 − 1 = 4.
      4. Divide each by 2 times a: 3 and 2.

      Both ways agree. A negative discriminant would mean that there is no real solution.
    `,
  },
  {
    id: 'birthday-paradox',
    keywords: ['birthday paradox', 'birthday problem', 'same birthday', 'share a birthday'],
    text: markdown`
      In a group of **23 people**, the chance that at least two share a birthday is already a little over one half.

      The trick is to ask the opposite question: how likely is it that they are *all different*? The second person
      must avoid one day, the third two days, and so on:

      - start with 1
      - multiply by 364/365, then by 363/365, … down to 343/365
      - the product is about 0.493

      So the chance of at least one match is 1 − 0.493 = **0.507**. It feels wrong because we think of our *own*
      birthday, but among 23 people there are 253 pairs, and any of them may match.
    `,
  },
]
