import type { ReactNode } from 'react'

/** An answer of a chat, as it is shown. */
interface SampleAnswer {
  question: string
  lang: string
  /** Its first part comes first where it is still being written. */
  parts: readonly [ReactNode, ...ReactNode[]]
}

const follow = (event: { preventDefault(): void }) => event.preventDefault()

const code = `async function retry<T>(attempt: () => Promise<T>, times: number): Promise<T> {
  for (let left = times; left > 1; left -= 1) {
    const result = await attempt().catch(() => undefined)
    if (result !== undefined) return result
  }
  return attempt()
}`

/** Answers of every kind that is observed differently. */
export const sampleAnswers = {
  passage: {
    question: 'Why is the sky blue?',
    lang: 'en',
    parts: [
      <p key="1">
        Sunlight holds all colours. On its way through the air, short waves are scattered far more than long
        ones, so blue reaches your eye from every direction, and red mostly from the sun itself.
      </p>,
      <p key="2">
        At sunset the light has come a longer way. Most of the blue was scattered out of it before it gets to
        you, and what is left is orange and red.
      </p>,
    ],
  },
  long: {
    question: 'How do tides work?',
    lang: 'en',
    parts: [
      <p key="1">
        The moon pulls at the sea. On the near side the water is pulled more than the earth below it, on the
        far side less, and so it bulges on both: most coasts have two high tides and two low ones a day.
      </p>,
      ...[
        'The earth turns under these bulges once in a day, while the moon goes on along its own way. It takes another fifty minutes until the same coast is under the moon again, and so each high tide is a little later than the day before.',
        'The sun pulls as well, with somewhat less than half of the force. When both pull along one line, at new moon and at full moon, the tides are high and low: spring tides. When they pull across each other, the tides are weak: neap tides.',
        'How high the water comes depends on the coast. In the open sea it is less than a metre. In a bay that narrows, such as the Bay of Fundy, the wave is pressed together, and its time is that of the bay: there it is more than twelve metres.',
        'Enclosed seas hardly have tides, as little water is in them to be pulled. The Mediterranean rises by some thirty centimetres. In the Baltic Sea wind and weather matter more than the moon.',
        'Friction of all this water slows the earth down. A day grows by about two milliseconds in a century, and the moon, which takes over the momentum, leaves us by nearly four centimetres a year.',
        'People have used tides for a thousand years: mills that ran on the ebb stood on many coasts of Europe, and the power station on the Rance in Brittany has done so since 1966.',
      ].map((text) => <p key={text}>{text}</p>),
    ],
  },
  code: {
    question: 'Write a function that tries again.',
    lang: 'en',
    parts: [
      <p key="1">It tries as often as it is told, and the last time it lets the error through.</p>,
      <pre key="2" dir="ltr">
        <code>{code}</code>
      </pre>,
      <p key="3">Wait between the attempts if a server is at the other end.</p>,
    ],
  },
  links: {
    question: 'Where do I read more about feedback?',
    lang: 'en',
    parts: [
      <p key="1">
        Begin with{' '}
        <a href="https://docs.example/inference-feedback" onClick={follow}>
          the guide to inference feedback
        </a>
        , then look at{' '}
        <a href="https://docs.example/weights" onClick={follow}>
          what signals weigh
        </a>
        . (Here, links lead nowhere.)
      </p>,
    ],
  },
  arabic: {
    question: 'لماذا السماء زرقاء؟',
    lang: 'ar',
    parts: [
      <p key="1">
        يحتوي ضوء الشمس على جميع الألوان. وحين يعبر الهواء تتشتت الموجات القصيرة أكثر بكثير من الطويلة، فيصل
        الأزرق إلى العين من كل اتجاه، ويأتي الأحمر في الغالب من الشمس نفسها.
      </p>,
      <p key="2">
        عند الغروب يقطع الضوء طريقا أطول، فيتشتت معظم الأزرق قبل أن يصل إليك ويبقى البرتقالي والأحمر.
      </p>,
    ],
  },
} as const satisfies Record<string, SampleAnswer>

/** Which of the answers is shown. */
export type AnswerName = keyof typeof sampleAnswers
