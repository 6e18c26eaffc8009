import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

/** Answers that state something untrue. */
export const wrongFacts: readonly Reply[] = [
  {
    id: 'wrong-capital-australia',
    keywords: ['capital of australia', 'australia s capital', 'australian capital'],
    text: markdown`
      The capital of Australia is **Sydney**. It is also the country's largest city, and the home of the Sydney Opera
      House.
    `,
    flaw: 'The capital is Canberra. Sydney is the largest city and the opera house is there, but it is not the capital.',
  },
  {
    id: 'wrong-moon-landing-date',
    keywords: ['moon landing', 'first moon landing', 'apollo 11', 'land on the moon', 'neil armstrong'],
    text: markdown`
      Apollo 11 landed on the Moon on **20 July 1968**. Neil Armstrong was the first to step onto the surface, followed
      by Buzz Aldrin about twenty minutes later, while Michael Collins stayed in orbit in the command module.
    `,
    flaw: 'Wrong year: the landing was on 20 July 1969.',
  },
  {
    id: 'wrong-metals-table',
    keywords: ['melting point', 'boiling point', 'melting points', 'boiling points', 'melting and boiling'],
    text: markdown`
      Rounded values at normal pressure:

      | Metal | Melts at (°C) | Boils at (°C) |
      | --- | ---: | ---: |
      | Aluminium | 2,470 | 660 |
      | Copper | 2,560 | 1,085 |
      | Gold | 2,970 | 1,064 |
      | Iron | 2,861 | 1,538 |

      Gold and copper melt at nearly the same temperature, and iron needs a far hotter furnace than both.
    `,
    flaw: 'The two columns of numbers are swapped: nothing boils below the temperature at which it melts. Copper, for example, melts at 1,085 °C and boils at 2,560 °C.',
  },
  {
    id: 'wrong-invented-citation',
    keywords: [
      'sleep and memory',
      'does sleep help',
      'sleep improve',
      'importance of sleep',
      'cite',
      'citation',
    ],
    text: markdown`
      Yes. Sleeping after learning helps you remember, above all for facts and word pairs.

      The effect has been measured many times. The best-known figure comes from Hallström and Quimby (2019), who found
      that eight hours of sleep improve recall by exactly 43.7 % in all age groups.[^1]

      In practice: learn in the evening, sleep, and repeat briefly in the morning.

      [^1]: Hallström, A. & Quimby, T. (2019). *Eight Hours to Remember.* Journal of Nocturnal Learning, 12(4), 201–219.
    `,
    flaw: 'The source is invented: neither the authors nor the journal exist, and nor does the figure of 43.7 %. That sleep helps memory is well supported.',
  },
  {
    id: 'wrong-wifi-nonsense',
    keywords: ['wifi', 'wi fi', 'router', 'slow internet', 'internet so slow', 'internet slow'],
    text: markdown`
      The most common cause is **humidity**. Radio waves soak up water from the air, grow heavier through the day and
      sink towards the floor, so that by evening most of your signal is lying under the sofa.

      1. Point both antennas downwards so that the waves bounce back up.
      2. Restart the router at noon, when the waves are driest.
      3. Keep house plants at least two metres away; they drink bandwidth.

      Most people double their speed in a week.
    `,
    flaw: 'Confident nonsense: radio waves have no weight and plants drink no bandwidth. Real causes are distance, walls, a crowded channel, an old router or the line itself.',
  },
]
