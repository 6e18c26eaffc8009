import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const firstTalk: Reply = {
  id: 'long-first-talk',
  keywords: [
    'presentation',
    'give a talk',
    'first talk',
    'public speaking',
    'slides',
    'give a speech',
    'conference talk',
  ],
  text: markdown`
    # Your first talk: a guide from the blank page to the applause

    A talk is not a paper read aloud. People cannot turn back a page, they cannot skip ahead, and half of them slept badly.
    What they take home is one idea, if you are good. So the work begins by choosing which.

    ## Find the one sentence

    Finish this: *"After my talk, people will …"* Not "know about caching", but "know when **not** to cache". Write the
    sentence on a piece of paper and put it next to your screen. Everything that does not serve it goes out, including the
    clever thing it took you three weeks to find.

    ## Know who sits there

    Ask the organisers three questions:

    1. Who comes, and what do they do all day?
    2. What do they know about this already?
    3. What was before me, and what comes after?

    Then picture one real person who could be in that room, and prepare for that person. Talks for everybody reach nobody.

    ## Build it in four parts

    | Part | Share of the time | Its job |
    | --- | ---: | --- |
    | Opening | 10 % | make them want to know |
    | The problem | 25 % | make them feel it |
    | The way through | 50 % | show it with one example, from start to end |
    | Landing | 15 % | say the one sentence again, and what to do on Monday |

    **The opening** is not your CV. Start with a moment: *"At four in the morning my phone rang, and the shop had been
    selling everything for zero euros since midnight."* They will want to hear how it ended. Who you are can wait, and
    fits into one line.

    **The problem** deserves more time than you think. If people do not feel it, the solution is an answer to a question
    that nobody asked.

    **The way through** should follow a single example. Two examples are one too many to hold in mind. Show where you went
    wrong, too; it is the part that they will remember, and the part that makes them trust the rest.

    **The landing** must be known by heart. Do not end with "so, yeah, that's it". Say your sentence, say one thing they
    can do, say thank you, and stop.

    ## Slides, if you must

    - One thought on each slide. Two thoughts are two slides; slides cost nothing.
    - Letters large enough for the last row: 30 points and up.
    - No sentence that you also say. People read faster than you speak, and cannot listen while they read.
    - Code: ten lines at most, with those that matter highlighted.
    - Enough contrast for a bad projector in a bright room.
    - Do not carry meaning by colour alone. In a large room some people cannot tell red from green.

    And save a copy as PDF on a stick. One day you will be glad.

    ## Practise properly

    Reading your notes in silence is not practice. This is:

    1. **Alone, aloud, standing.** You will find out which sentences cannot be spoken. Change them.
    2. **With a clock.** Nervous people speak faster, but questions and laughs cost time. Aim for 90 percent of your slot.
    3. **Before one friend** who does not know the topic. Do not ask "how was it?" but "what was it about?". If the answer is
       not your one sentence, you know where to work.
    4. **The first two minutes until they bore you.** They are the hardest on the day, and they carry you into the rest.

    ## The day itself

    - [ ] Arrive early and stand on the stage while it is empty
    - [ ] Test the cable, the clicker, the sound
    - [ ] Switch off notifications
    - [ ] Glass of water within reach
    - [ ] Find two friendly faces, one on the left and one on the right

    Your heart will beat fast. That is not a sign that something is wrong; it is the same thing your body does before a
    race. Breathe out longer than you breathe in, three times. Nobody can see how nervous you are. It shows from the
    inside only.

    Speak to one person for one sentence, then to another. Leave pauses. A pause that feels endless to you has lasted two
    seconds, and it is what makes you look calm.

    ## When things go wrong

    *You lose the thread.* Say so: "Let me find my place." Drink. Look at the notes. People are on your side.

    *The demo fails.* Have a recording, show it, go on. Do not repair anything in front of two hundred people.

    *You run out of time.* Skip to the landing. Never speed up.

    ## Questions

    Repeat each question, for those who did not hear it and for yourself, to win time. If you do not know, say "I don't
    know, but I will find out; write to me." It is the most respected answer there is. If somebody gives a speech instead
    of a question, thank them and look at the next hand.

    ## Afterwards

    Write down two things, on the same day: what worked, and what you would change. Then go and be glad. You did what most
    people would rather not do.

    Would you like to start with the one sentence? Tell me your topic, and I will offer you three.
  `,
}
