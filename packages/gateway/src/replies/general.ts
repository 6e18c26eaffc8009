import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

/** Given where no keyword matches. They fit any prompt, and say honestly that they are bundled. */
export const general: readonly Reply[] = [
  {
    id: 'general-clarify',
    keywords: [],
    text: markdown`
      I want to get this right, so two quick questions first:

      1. What will you use the answer for?
      2. How much detail would you like: one line, a paragraph, or the full story?

      With that I can give you something you can use as it is.
    `,
  },
  {
    id: 'general-options-table',
    keywords: [],
    text: markdown`
      There are usually three ways to go about something like this:

      | Way | Effort | Risk | Good when |
      | --- | --- | --- | --- |
      | Start small | low | low | you do not know yet what you need |
      | Adopt what exists | medium | medium | others have had the same problem |
      | Build it yourself | high | high | it is the heart of what you do |

      I would **start small**: you learn what matters before you have paid for it, and can still take either of the
      other two ways afterwards.
    `,
  },
  {
    id: 'general-steps',
    keywords: [],
    text: markdown`
      Here is how I would approach it:

      1. **Write down what "done" means.** One sentence, so that you can tell when to stop.
      2. **Find the part you are least sure about** and try that first, as roughly as you can.
      3. **Cut the rest into pieces** that take less than a day each.
      4. **Show someone** before it feels ready.

      If you tell me what the goal is, I can draft the first two with you.
    `,
  },
  {
    id: 'general-bundled',
    keywords: [],
    text: markdown`
      This is one of my bundled answers, since I found no better match for what you asked.

      You can still rate it, correct it, copy it or ignore it: each of those is a feedback signal. For an answer that
      fits, try one of these:

      - \`Write a TypeScript debounce\`
      - \`Compare TCP and UDP in a table\`
      - \`Plan a weekend in Lisbon\`
      - \`What is the capital of Australia?\` (wrong on purpose)
    `,
  },
  {
    id: 'general-short',
    keywords: [],
    text: 'It depends, mostly on how much time you have and what happens if it goes wrong.',
  },
  {
    id: 'general-both-sides',
    keywords: [],
    text: markdown`
      **In favour**

      - It solves the problem you have today.
      - It is easy to explain to others.
      - You can undo it.

      **Against**

      - It may not hold once things grow.
      - Somebody has to look after it.

      > A decision you can undo deserves a quick try. One you cannot undo deserves a night's sleep.

      On balance I would try it, with a date in the calendar on which you look at it again.
    `,
  },
  {
    id: 'general-pseudocode',
    keywords: [],
    text: markdown`
      In outline, as pseudocode:

      ~~~text
      read what you were given
      leave out what does not matter
      for each part that is left
          do the simplest thing that could work
          check it against an example you know
      put the parts together and check again
      ~~~

      Tell me the language you use and give me one example of input and output, and I will turn this into real code.
    `,
  },
  {
    id: 'general-wrong-missed-question',
    keywords: [],
    text: markdown`
      Great question! Honey keeps for a very long time, because it holds too little water for most microbes to grow in
      it. If yours has become solid, stand the jar in warm water and it will turn liquid again.

      I hope that answers your question.
    `,
    flaw: 'It does not answer what was asked: whatever the question was, the answer is about honey.',
  },
]
