import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const careful: readonly Reply[] = [
  {
    id: 'refuse-account-access',
    keywords: [
      'hack into',
      'hack someone',
      'hack an account',
      'hack my',
      'someone s password',
      'someone else s',
      'spy on',
      'phishing email',
    ],
    text: markdown`
      I can't help with getting into an account that isn't yours.

      If it *is* yours and you are locked out, this is the way back in:

      - use the "forgot password" page of the service, on its official site
      - look for recovery codes you may have saved when you set up two-factor sign-in
      - write to the support team; most have a process for proving who you are

      If you fear that somebody else has been in your account, change the password from a device you trust, sign out
      all other sessions and switch on two-factor sign-in. I'm glad to go through any of these with you.
    `,
  },
  {
    id: 'medical-caution',
    keywords: ['headache', 'headaches', 'migraine', 'my head hurts'],
    text: markdown`
      I can't examine you, so please take this as general information only.

      Most headaches are harmless and get better with water, rest and a quiet room. **Get medical help right away**
      if it came on suddenly and is the worst of your life, if it follows a blow to the head, or if it comes with a
      stiff neck, fever, confusion, weakness on one side, or trouble speaking or seeing.

      If headaches keep coming back, a short diary of when they start, how long they last and what helped will be very
      useful to your doctor or pharmacist. They can also tell you which medicines are safe together.
    `,
  },
  {
    id: 'clarify-improve',
    keywords: [
      'make it better',
      'improve this',
      'fix this',
      'fix my code',
      'it does not work',
      'doesn t work',
      'is broken',
    ],
    text: markdown`
      Happy to! Before I change the wrong thing, could you tell me:

      1. What did you expect to happen, and what happened instead?
      2. What does the exact message say, if there is one?
      3. Has it ever worked, and what has changed since?

      If it is text rather than code: who is going to read it, and should it become shorter, friendlier or more
      precise?
    `,
  },
  {
    id: 'no-live-data',
    keywords: ['weather', 'the news', 'news today', 'stock price', 'what time is it', 'current price'],
    text: markdown`
      I don't have access to live information, so anything I said about it would be a guess. For the weather, your
      national weather service is the most reliable source; for news and prices, please check a current one.

      If you paste the numbers here, I can help you read them.
    `,
  },
]
