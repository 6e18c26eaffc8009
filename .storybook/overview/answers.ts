/** A short conversation, with something to say on each answer. */
export const answers = {
  bar: {
    question: 'How long can this answer be rated?',
    text: 'For 24 hours. Each answer carries a token of its own, and the token ends with it.',
  },
  thumbs: {
    question: 'What happens to my vote when I am offline?',
    text: 'It is written down before it is sent, and goes out once you are back, even at the next visit.',
  },
  stars: {
    question: 'Write a two-line poem about retries.',
    text: 'A signal waits, the line is down; it knocks again, and leaves no double in the town.',
  },
  selection: {
    question: 'Which rivers flow through Hamburg?',
    text: 'The Elbe, the Alster and the Bille. The Spree joins them in the harbour. Select that sentence: it is wrong.',
  },
  correction: {
    question: 'How many feet has a metre?',
    text: 'A metre has about 2.38 feet.',
  },
  quality: {
    question: 'May I give ibuprofen to my cat?',
    text: 'No: it is poisonous to cats, even in small amounts. Call a vet before you give any painkiller.',
  },
  compare: {
    question: 'Explain idempotency to a child.',
    a: 'Press the lift button once or ten times: the lift comes once.',
    b: 'An operation is idempotent if its repeated application yields the result of a single one.',
  },
} as const
