import { markdown } from '../markdown.ts'
import type { Reply } from '../reply.ts'

export const timekeeping: Reply = {
  id: 'long-timekeeping',
  keywords: [
    'history of clocks',
    'history of time',
    'essay',
    'write an essay',
    'long essay',
    'clocks',
    'timekeeping',
  ],
  text: markdown`
    # A short history of knowing what time it is

    For most of history nobody was ever late. One met "in the morning" or "when the market opens", and whoever came within
    the hour had come. The story of how we got from there to clocks that lose no second in millions of years is a story of
    shadows, water, weights and, in the end, single atoms.

    ## Shadows and water

    The first clock is a stick in the ground. Its shadow moves as the Sun does, and marks around it cut the day into parts.
    Egyptians used shadow clocks more than three thousand years ago, and divided the day into twelve parts and the night
    into another twelve. These hours were not all alike. Since a day in summer is longer than a day in winter, so were its
    hours.

    A sundial is useless at night and under clouds, so people also measured time by what flows. In a water clock, water
    drips from one vessel to another and the level shows how much time has gone by. Greek courts used them to limit how long
    a speaker could talk. In China, Su Song built an astronomical clock in the eleventh century that was driven by a
    waterwheel and stood several storeys high.

    ## Weights, wheels and bells

    Around the year 1300, a new kind of machine appears in the towers of Europe: the mechanical clock. A weight pulls on a
    rope, the rope turns a wheel, and a device called an *escapement* lets that wheel advance only one tooth at a time. The
    tick of a clock is the sound of the escapement catching the wheel.

    Those clocks had no hands at first. They rang. The English word *clock* is a relative of the words for bell in other
    languages, such as the German *Glocke*. They were off by a quarter of an hour a day and had to be set by a sundial. But
    they did something new: they made all hours equally long, in winter and in summer, by day and by night. A town now had
    one time, and one could agree to meet at it.

    ## The swing of a lamp

    Galileo noticed that a pendulum takes nearly the same time for a small swing as for a large one. It was Christiaan
    Huygens who built a working clock around that idea, in 1656, and the error fell from a quarter of an hour a day to
    some seconds. Only now did it make sense to give clocks a minute hand as a matter of course.

    A pendulum, though, does not like to travel. On a rolling ship it is worthless, and that was a matter of life and death.
    A captain can find his latitude from the Sun and the stars, but for the longitude he needs to know what time it is at
    home:

    > The Earth turns fifteen degrees an hour. Whoever knows the time at home and the time where he stands also knows how
    far east or west he has come.

    In 1714 the British parliament offered a fortune for a solution. John Harrison, a carpenter, spent decades on it. His
    fourth timekeeper, which looks like a large pocket watch, crossed the Atlantic in 1761 and 1762 and was off by only a
    few seconds on arrival. It took much longer until he had been paid.

    ## Trains need one time

    Until the nineteenth century every town set its clocks by its own Sun. When it was noon in London, Bristol still had ten
    minutes to go. Nobody minded, as no one could travel fast enough to notice.

    The railway changed that. A timetable with a different time at every station is a nightmare, and on a single track it
    is a danger. The companies introduced a common railway time, and towns followed, some of them grumbling: for a while
    there were public clocks with two minute hands. In 1884 delegates met in Washington and agreed on the meridian through
    Greenwich as the zero line for the whole world. The time zones that we use today grew out of that.

    ## Crystals and atoms

    In the 1920s engineers found that a small piece of quartz, put under an electric voltage, vibrates in a very steady
    way. Quartz clocks were soon better than any pendulum. In a modern wristwatch the crystal swings 32,768 times a second.
    The number is two to the power of fifteen, so a chain of fifteen simple halvings turns it into one tick a second.

    Better than any crystal is an atom, because all atoms of a kind are alike and none of them wears out. The first
    practical caesium clock ran in 1955. Since 1967 the second has been defined by it: one second is the time in which the
    radiation of a certain transition in caesium-133 swings 9,192,631,770 times. Time was no longer taken from the sky.

    | Clock | About | Error, roughly |
    | --- | ---: | --- |
    | Early tower clock | 1350 | 15 minutes a day |
    | Pendulum clock | 1660 | 15 seconds a day |
    | Harrison's sea watch | 1760 | a few seconds a month |
    | First caesium clock | 1955 | a second in 300 years |
    | Quartz wristwatch | 1970 | 15 seconds a month |
    | Optical clock | today | less than a second since the Big Bang |

    ## What it is good for

    You are using it all the time. Satellite navigation works by comparing how long signals take from several satellites. At
    the speed of light, a millionth of a second means three hundred metres, so each satellite carries atomic clocks. Phone
    networks, power grids and stock exchanges need a common beat as well.

    The best clocks of today are so precise that they run measurably faster when they are raised by a centimetre, for
    gravity slows down time, just as Einstein said. Clocks can now be used to measure height.

    It began with a stick that casts a shadow. The question is still the same; only the answer has more digits.
  `,
}
