import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const lists: readonly Reply[] = [
  {
    id: 'packing-list',
    keywords: ['packing', 'packing list', 'what to pack', 'pack for', 'hiking', 'camping'],
    text: markdown`
      For three days of hiking with one night outdoors:

      - **Sleep**
        - tent or tarp
        - sleeping bag, rated a little below the coldest night forecast
        - sleeping mat
      - **Clothes**
        - worn
          - walking shoes that are *already* broken in
          - trousers and a shirt that dry fast (not cotton)
        - in the pack
          - a warm layer and a rain jacket
          - two spare pairs of socks
      - **Food and water**
        - two litres of capacity per person, and a filter or tablets
        - stove, fuel, lighter, one pot, one spoon
      - **Safety**
        - map and compass, and a phone with the map saved offline
        - first-aid kit with blister plasters
        - head torch with fresh batteries
        - whistle

      Tell someone where you are going and when you will be back. It weighs nothing.
    `,
  },
  {
    id: 'moving-checklist',
    keywords: [
      'moving house',
      'checklist',
      'move house',
      'moving checklist',
      'moving to a new flat',
      'moving to a new apartment',
    ],
    text: markdown`
      ### Eight weeks before

      - [x] Decide to move (done, congratulations)
      - [ ] Give notice on the old place, in writing
      - [ ] Get three quotes from movers, or book a van

      ### Two weeks before

      - [ ] Have the post forwarded
      - [ ] Move electricity, gas, water and internet to the new address
      - [ ] Pack everything you have not touched in a month
        - [ ] Label each box with its *room*, not its contents

      ### On the day

      - [ ] Read the meters in both places and photograph them
      - [ ] Keep one bag with you: keys, papers, chargers, kettle, toilet paper
      - [ ] Check every cupboard before you hand over the keys

      ### Afterwards

      - [ ] Tell bank, employer, doctor and insurance
      - [ ] Register the new address where the law asks for it
    `,
  },
  {
    id: 'learn-guitar',
    keywords: ['guitar', 'learn guitar', 'learn the guitar', 'learn an instrument', 'practice plan'],
    text: markdown`
      A first month that leads somewhere, at fifteen minutes a day:

      1. **Week one: make a sound.** Learn to tune, hold the pick, and play Em and G. Change between them slowly
         until you no longer look.
      2. **Week two: keep time.** Add C and D. Strum down on every beat with a metronome at 60. If you lose the
         chord, keep the right hand moving.
      3. **Week three: play a song.** Choose one that uses only these four chords. There are thousands.
      4. **Week four: play it for someone.**
         1. First record yourself and listen once.
         2. Fix the one change that trips you up most.
         3. Then find a patient friend.

      Sore fingertips are normal and pass within a few weeks. Pain in the wrist is not: stop, and have somebody
      look at how you hold your hand.
    `,
  },
  {
    id: 'book-recommendations',
    keywords: [
      'books',
      'recommend a book',
      'recommend a novel',
      'what should i read',
      'reading list',
      'a good book',
    ],
    text: markdown`
      Five that reward very different moods:

      1. *Frankenstein* by Mary Shelley (1818): lonelier and stranger than any of the films.
      2. *The Left Hand of Darkness* by Ursula K. Le Guin (1969): an envoy on a frozen planet learns how much he
         takes for granted.
      3. *The Remains of the Day* by Kazuo Ishiguro (1989): a butler on a road trip, and everything he does not
         say.
      4. *Moby-Dick* by Herman Melville (1851): skip no chapter, not even the ones about rope.
      5. *Persuasion* by Jane Austen (1817): second chances, and a very good letter.

      Numbers 1, 4 and 5 are in the public domain; [Project Gutenberg](https://www.gutenberg.org/) has them for
      free. What did you enjoy last? I can narrow it down from there.
    `,
  },
]
