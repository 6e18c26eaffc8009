import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

/** Answers that are true, but not what was asked for. */
export const wrongForm: readonly Reply[] = [
  {
    id: 'wrong-overlong-tomato',
    keywords: [
      'tomato a fruit',
      'tomatoes fruit',
      'tomatoes a fruit',
      'fruit or vegetable',
      'fruit or a vegetable',
    ],
    text: markdown`
      # Is a tomato a fruit?

      What a wonderful question! To do it justice, it helps to look at it from several sides before we come to a
      conclusion.

      ## What do we mean by "is"?

      Words do not mean one thing for everybody. A gardener, a cook, a customs officer and a child may all use the same
      word and each think of something else. Keeping this in mind will help us to avoid misunderstandings later on.

      ## A brief look back

      Tomatoes come from western South America and were grown in Mexico long before Europeans saw them. In the sixteenth
      century they crossed the Atlantic, where many people first kept them as ornamental plants. It took generations
      before they became an everyday food, and today it is hard to picture many of the world's kitchens without them.

      ## The point of view of the kitchen

      Cooks tend to sort food by taste. What is sweet goes to dessert, what is savoury goes to the main course. Since
      the tomato is usually eaten with salt rather than sugar, many people think of it as a vegetable, and there is
      nothing wrong with that way of seeing things.

      ## The point of view of botany

      Botanists sort by the part of the plant. A fruit is what grows from the flower's ovary and carries the seeds. The
      tomato does so, and belongs to the berries in that sense.

      ## Things to consider

      - Context matters.
      - Both views have their uses.
      - Reasonable people may differ.
      - Cucumbers, pumpkins and aubergines raise the same question.

      ## Conclusion

      All things considered, and depending on the point of view one takes, one may say that botanically a tomato is
      indeed a fruit. I hope this overview was helpful! Would you like me to go deeper into any of these sections?
    `,
    flaw: 'Far too long for a yes-or-no question. "Yes, botanically it is a fruit; in the kitchen it counts as a vegetable" is the whole answer.',
  },
  {
    id: 'wrong-language-egg',
    keywords: ['boil an egg', 'boil eggs', 'boiled egg', 'boiled eggs', 'soft boiled'],
    text: markdown`
      Leg het ei met een lepel in kokend water en zet een wekker:

      - **zacht**: 5 minuten
      - **halfzacht**: 7 minuten
      - **hard**: 10 minuten

      Spoel het ei daarna af met koud water, dan kookt het niet verder en laat het zich makkelijker pellen.
    `,
    flaw: 'Wrong language: an English question is answered in Dutch. The times are fine.',
  },
  {
    id: 'wrong-one-sentence-gravity',
    keywords: [
      'gravity in one sentence',
      'gravity in a sentence',
      'one sentence about gravity',
      'what gravity is',
    ],
    text: markdown`
      Gravity is the attraction between things that have mass. The more mass they have, the stronger it pulls. It also
      gets weaker with distance: twice as far apart means a quarter of the pull. Einstein later described it as a bending
      of space and time. That is why planets keep to their orbits, and why a dropped cup finds the floor.
    `,
    flaw: 'Missed instruction: asked for one sentence, it gives five.',
  },
  {
    id: 'wrong-portuguese-translation',
    keywords: ['portuguese', 'in portuguese', 'into portuguese', 'to portuguese'],
    text: markdown`
      "Thank you very much, see you tomorrow" in Portuguese is:

      > **Muchas gracias, hasta mañana.**

      Between friends you can shorten it to *gracias*.
    `,
    flaw: 'That is Spanish. In Portuguese: "Muito obrigado, até amanhã" (a woman says "obrigada").',
  },
  {
    id: 'wrong-cut-off',
    keywords: ['cover letter', 'job application', 'motivation letter', 'apply for a job'],
    text: markdown`
      Dear Ms Hartmann,

      I am applying for the position of junior gardener at the Botanical Garden. For three years I have looked after the
      rose beds of a public park, where I learned to prune, to plan a season ahead, and to answer visitors' questions
      kindly, even the ones about why the roses are not flowering yet.

      What draws me to your garden is the work with rare alpine plants. Last summer I spent two weeks as a volunteer in
      the alpine house in Tromsø, and since then I have been
    `,
    flaw: 'Cut off in the middle of a sentence: the end of the letter, the closing and the signature are missing.',
  },
]
