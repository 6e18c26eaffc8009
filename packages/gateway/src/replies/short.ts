import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const short: readonly Reply[] = [
  {
    id: 'hello',
    keywords: ['hello', 'hi', 'hey', 'good morning', 'hello there'],
    text: 'Hello! What are you working on today?',
  },
  {
    id: 'thanks',
    keywords: ['thanks', 'thank you', 'thx', 'cheers'],
    text: "You're welcome!",
  },
  {
    id: 'capital-of-france',
    keywords: ['capital of france', 'france s capital'],
    text: 'Paris.',
  },
  {
    id: 'leap-year-2100',
    keywords: ['2100', 'is 2100 a leap year'],
    text: 'No. 2100 is divisible by 100 but not by 400, so it has 365 days.',
  },
  {
    id: 'who-are-you',
    keywords: [
      'who are you',
      'what are you',
      'which model',
      'are you chatgpt',
      'are you human',
      'what can you do',
    ],
    text: markdown`
      I am a set of bundled answers that pretends to be a language model, so that you can try feedback widgets
      without an API key. I recognise words of your question and stream the answer that fits best. Some of my answers
      are wrong on purpose: give those a thumbs down, or correct them.
    `,
  },
  {
    id: 'joke',
    keywords: ['joke', 'jokes', 'tell me a joke', 'make me laugh'],
    text: markdown`
      I asked the cache whether it still remembered me. "Of course," it said. I had changed my name in the meantime.
    `,
  },
  {
    id: 'emoji-celebration',
    keywords: ['emoji', 'emojis', 'congratulate', 'congratulations', 'happy birthday'],
    text: 'Happy birthday! 🎉🎂 May your year be full of small good surprises. 👩🏽‍🚀✨',
  },
]
