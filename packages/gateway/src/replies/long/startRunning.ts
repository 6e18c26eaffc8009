import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const startRunning: Reply = {
  id: 'long-start-running',
  keywords: ['start running', 'running plan', '5k', 'run 5 km', 'training plan', 'get fit', 'workout'],
  text: markdown`
    # From the sofa to five kilometres in eight weeks

    You do not need talent for this, nor expensive gear. You need three half-hours a week and the patience to go slower
    than you think you should.

    > If you have a heart condition, chest pain, or have not moved for years, talk to a doctor first. That is not a
    formality.

    ## The three rules

    1. **Slow enough to talk.** If you cannot say a whole sentence, you are too fast. Nearly all beginners are.
    2. **Never two days in a row.** You do not get fitter while you run, but while you recover.
    3. **Stop for pain, not for effort.** Heavy legs are fine. A sharp or one-sided pain is a message.

    ## What you need

    - **Shoes** that were made for running and fit *you*. Let a shop watch you walk, and buy them half a size larger than
      your street shoes, because feet swell.
    - **Clothes** that you would find a bit too thin when you step outside. After five minutes you will be glad.
    - **A watch or phone** that can count minutes. You need no pulse, no pace and no app, though you may enjoy them.

    ## The plan

    Every session begins with five minutes of brisk walking and ends with five minutes of easy walking. In between you
    alternate:

    | Week | Run | Walk | Times | Running in total |
    | ---: | ---: | ---: | ---: | ---: |
    | 1 | 1 min | 2 min | 8 | 8 min |
    | 2 | 2 min | 2 min | 6 | 12 min |
    | 3 | 3 min | 2 min | 5 | 15 min |
    | 4 | 5 min | 2 min | 4 | 20 min |
    | 5 | 8 min | 2 min | 3 | 24 min |
    | 6 | 12 min | 2 min | 2 | 24 min |
    | 7 | 15 min | 1 min | 2 | 30 min |
    | 8 | 30 to 40 min | none | 1 | 30 to 40 min |

    Do each week three times, for example on Tuesday, Thursday and Sunday. If a week felt hard, do it again before you go
    on. Nobody is waiting at the end of week eight with a stopwatch, and those who repeat a week are the ones who are
    still running in a year.

    Five kilometres take most beginners between 30 and 40 minutes. If yours take 50, they are just as long.

    ## How it should feel

    **Weeks one and two** may feel too easy. They are meant to: your heart adapts within weeks, but tendons and bones take
    months. The easy start is for them.

    **Week four** is where most people give up, since the novelty is gone and the form is not there yet. Prepare for it. Run
    with somebody, choose a new route, save a good podcast for it.

    **Week six** holds a surprise: somewhere in the twelve minutes you will notice that you had been thinking of something
    else.

    ## Technique, in four sentences

    - Take short steps, and more of them; your foot should land under you and not in front of you.
    - Look at the horizon and not at your shoes.
    - Let your shoulders drop, and hold your hands as if there were a crisp in each that you must not break.
    - Breathe however you like, through mouth and nose together.

    ## Common troubles

    - **A stitch in the side.** Slow to a walk, breathe out long and deep, press a hand on the spot. Eat your last real meal
      two hours before.
    - **Sore shins.** Usually too much, too soon, or on too hard a ground. Take a few days off, go back one week in the plan,
      run on grass or forest paths.
    - **Blisters.** Socks without cotton, and check the shoes for size.
    - **Rain.** You only get wet once. A cap keeps it out of your eyes.
    - **No time.** Ten minutes count. The habit matters more than the distance.

    ## Strength, twice a week

    Ten minutes at home save many weeks of injury. Do each of these for 40 seconds, rest for 20, and go round twice:

    1. squats
    2. plank
    3. glute bridge
    4. side plank, each side
    5. calf raises on a step

    ## After week eight

    You have a choice, and each of these is a good one:

    - **Stay there.** Three times half an hour a week is plenty for your health.
    - **Go further.** Lengthen one run a week by ten percent at most, and leave the others as they are.
    - **Go faster.** Once a week, run six times one minute briskly with two easy minutes in between.
    - **Run with others.** Many towns have free weekly five-kilometre runs, where being last comes with applause.

    ## A word on motivation

    It comes and goes, so do not build on it. Lay out the clothes in the evening, fix the days, and make a deal with
    yourself: on a bad day you may turn round after ten minutes. You almost never will.

    Shall I fit the plan to your week, or to a date you have in mind?
  `,
}
