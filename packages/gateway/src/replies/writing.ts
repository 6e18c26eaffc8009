import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const writing: readonly Reply[] = [
  {
    id: 'haiku-sea',
    keywords: ['haiku', 'haiku about the sea', 'haiku about the ocean'],
    text: markdown`
      The tide turns the page\\
      of sand it wrote on at noon.\\
      Only gulls have read.
    `,
  },
  {
    id: 'poem-autumn',
    keywords: ['poem', 'write a poem', 'poetry', 'rhyme', 'verse'],
    text: markdown`
      **What the Kettle Knows**

      The morning leans against the glass,\\
      the street below is wet and slow,\\
      and one by one the buses pass\\
      with people I will never know.

      The kettle hums, then finds its note,\\
      the cat decides that I may stay;\\
      somebody in a yellow coat\\
      is carrying the sun away.

      So let the heavy hours wait.\\
      There's bread, and steam, and nothing due.\\
      If happiness is running late,\\
      I've put a second cup out, too.
    `,
  },
  {
    id: 'email-leave',
    keywords: [
      'email',
      'write an email',
      'e mail',
      'day off',
      'leave request',
      'ask my boss',
      'out of office',
    ],
    text: markdown`
      **Subject:** Leave request, 14 to 18 July

      Hi Priya,

      I would like to take Monday 14 to Friday 18 July as annual leave.

      The release is planned for the week before, so I will be here for it and for the two days after it. Jonas
      has agreed to cover support questions while I am away, and I will hand over open tickets to him on the 11th.

      Could you let me know by the end of this week whether that works? I would like to book the train.

      Thank you,\\
      Sam

      ---

      I kept it short on purpose: dates first, then the two worries a manager has (the release and cover), then
      one clear question. Swap in your own names and dates.
    `,
  },
  {
    id: 'polite-decline',
    keywords: [
      'decline',
      'say no politely',
      'politely',
      'turn down',
      'decline an invitation',
      'rewrite this',
    ],
    text: markdown`
      Three versions, from formal to friendly:

      > Thank you very much for the invitation. Unfortunately I am not able to attend, and I wish you a successful
      evening.

      > Thanks for thinking of me! I can't make it this time, but I hope it goes really well.

      > Ah, I'd have loved to, but I can't that day. Tell me everything afterwards?

      None of them gives a reason, and that is fine. A reason invites a negotiation.
    `,
  },
  {
    id: 'product-names',
    keywords: ['name ideas', 'slogan', 'business name', 'coffee shop', 'café', 'cafe'],
    text: markdown`
      Ten for a small coffee shop:

      * Second Cup of Morning
      * Grounds & Reason
      * The Slow Pour
      * Kettle Street
      * Half Past Eight
      * Crema
      * Old Bean, New Bean
      * The Warm Corner
      * Drip Feed
      * Nine Bar

      My favourite is **Half Past Eight**: easy to say, easy to spell, and it already tells people when to come. Do
      check that nobody near you trades under the name before you paint it on the window.
    `,
  },
]
