import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

/** Answers whose numbers do not add up. */
export const wrongNumbers: readonly Reply[] = [
  {
    id: 'wrong-split-bill',
    keywords: [
      'split the bill',
      'split a bill',
      'split a restaurant bill',
      'restaurant bill',
      'tip of 15',
      '15 tip',
    ],
    text: markdown`
      For a bill of 86.00 and four people, with a tip of 15 %:

      | Step | Amount |
      | --- | ---: |
      | bill | 86.00 |
      | tip, 15 % | 12.90 |
      | total | 98.90 |
      | **each of four** | **22.48** |

      So everybody pays 22.48. If you prefer round numbers, 23 each covers it.
    `,
    flaw: 'The last division is wrong: 98.90 ÷ 4 is 24.73 (rounded up), so 23 each does not cover it either.',
  },
  {
    id: 'wrong-stacked-discount',
    keywords: ['discount', 'discounts', 'percent off', 'sale price', '20 off', '10 off'],
    text: markdown`
      Twenty percent off and then another ten percent off is thirty percent off in total.

      For a jacket that costs 80.00, that is 24.00 less, so you pay **56.00**.
    `,
    flaw: 'Discounts in a row multiply: 80 × 0.8 × 0.9 = 57.60, which is 28 % off and not 30 %.',
  },
  {
    id: 'wrong-strawberry',
    keywords: [
      'r in strawberry',
      'rs in strawberry',
      'r s in strawberry',
      'letters in strawberry',
      'how many r',
    ],
    text: 'There are **two** r\'s in "strawberry": one in "straw" and one in "berry".',
    flaw: 'There are three: one in "straw" and two in "berry".',
  },
  {
    id: 'wrong-moon-distance',
    keywords: [
      'how far is the moon',
      'how far away is the moon',
      'distance to the moon',
      'miles to the moon',
    ],
    text: markdown`
      On average the Moon is about **384,400 miles** away from Earth. Light covers that distance in roughly 1.3
      seconds, which is why conversations with the Apollo crews had a noticeable pause in them.
    `,
    flaw: 'Wrong unit: it is 384,400 kilometres, about 238,900 miles. The 1.3 seconds are right.',
  },
]
