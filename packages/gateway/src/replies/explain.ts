import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const explain: readonly Reply[] = [
  {
    id: 'explain-recursion',
    keywords: ['recursion', 'explain recursion', 'recursive', 'recursive function'],
    text: markdown`
      Recursion is solving a problem by solving a **smaller version of the same problem**, until it is so small that
      the answer is obvious.

      Picture a queue at a bakery. You want to know how many people stand before you, but you only see the one
      right in front. So you ask her: "How many are in front of *you*?" She asks the next, and so on. The person at
      the counter says "none". Then the answer comes back, each one adding one.

      Those are the two parts every recursion needs:

      1. a **base case** that answers straight away (the person at the counter), and
      2. a **step** that gets closer to it (ask the one in front, add one).

      ~~~python
      def people_ahead(queue: list[str]) -> int:
          if not queue:                          # base case
              return 0
          return 1 + people_ahead(queue[1:])     # one person fewer each time
      ~~~

      Forget the base case, or take a step that does not get closer, and it never ends: the program stops with a
      stack overflow. Anything recursive can also be written as a loop. Use recursion where the data itself is
      nested, such as folders in folders, because then the code has the same shape as the data.
    `,
  },
  {
    id: 'explain-sky-blue',
    keywords: ['sky blue', 'why is the sky blue', 'sky is blue'],
    text: markdown`
      Sunlight is a mix of all colours. On its way through the air, blue light is scattered off in all directions
      far more than red light is, because its waves are shorter. So when you look at any part of the sky away from
      the Sun, what reaches your eye is mostly that scattered blue.

      At sunset the light crosses much more air before it gets to you. Most of the blue has been scattered out of
      the beam by then, and the reds and oranges are what is left.

      *Why not violet, which is shorter still?* The Sun sends less of it, some is absorbed high up, and our eyes are
      less sensitive to it.
    `,
  },
  {
    id: 'explain-photosynthesis',
    keywords: ['photosynthesis', 'how do plants', 'chlorophyll', 'plants make food'],
    text: markdown`
      Plants build sugar out of air and water, and light pays for it.

      > six carbon dioxide + six water, with light → one glucose + six oxygen

      It happens in two stages:

      - **In the light**, chlorophyll catches energy and uses it to split water. The oxygen is let go, and the energy
        is stored for a moment in two carrier molecules, ATP and NADPH.
      - **In the Calvin cycle**, which needs no light itself, that energy is spent on turning carbon dioxide into
        sugar.

      Leaves look green because chlorophyll takes in red and blue light and leaves more of the green to bounce back.
    `,
  },
  {
    id: 'explain-for-a-child',
    keywords: ['encryption', 'public key', 'private key', 'asymmetric'],
    text: markdown`
      Imagine you give all your friends open padlocks, and you keep the only key at home.

      Anybody can put a letter in a box and snap one of your padlocks shut. Once it is shut, not even the friend who
      closed it can get it open again. Only you can, with your key.

      That is public-key encryption. The open padlock is your **public key**: hand it out freely. The key at home is
      your **private key**: never lend it to anyone. Your browser does this, in a cleverer form, each time you see
      \`https\` in the address bar.
    `,
  },
]
