import { expect, it } from 'vitest'
import { targetAt } from '../testing/target.ts'
import type { WholeAnswer } from './askOnce.ts'
import { createLongAnswers } from './longAnswers.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve))

const byHand = () => {
  const asked: { answer(text: string): void; fail(): void }[] = []
  const answers = createLongAnswers(
    () =>
      new Promise<WholeAnswer>((resolve, reject) => {
        asked.push({
          answer: (text) => resolve({ text, target: targetAt('http://127.0.0.1:8787') }),
          fail: () => reject(new Error('no gateway')),
        })
      }),
  )
  return { answers, asked }
}

it('asks for an answer once, however often its row comes and goes', async () => {
  const { answers, asked } = byHand()
  answers.ask(0)()
  answers.ask(0)
  asked[0]?.answer('here')
  await settle()
  answers.ask(0)
  expect(asked).toHaveLength(1)
  expect(answers.of(0).get()).toMatchObject({ state: 'ready', text: 'here' })
})

it('does not ask for rows that were only passed by', async () => {
  const { answers, asked } = byHand()
  const undos = Array.from({ length: 20 }, (_, row) => answers.ask(row))
  for (const undo of undos) undo()
  answers.ask(50)
  const begun = asked.length
  for (const { answer } of asked) answer('passed')
  await settle()
  expect(asked).toHaveLength(begun + 1)
})

it('lists what has come in the order of the page', async () => {
  const { answers, asked } = byHand()
  for (const row of [2, 0, 1]) answers.ask(row)
  for (const { answer } of asked) answer('here')
  await settle()
  expect(answers.shown.get().map(({ about }) => about[0])).toEqual(['1', '2', '3'])
})

it('says why an answer did not come, and asks again', async () => {
  const { answers, asked } = byHand()
  answers.ask(0)
  asked[0]?.fail()
  await settle()
  expect(answers.of(0).get()).toEqual({ state: 'failed', why: 'no gateway' })
  answers.ask(0)
  asked[1]?.answer('here')
  await settle()
  expect(answers.of(0).get()).toMatchObject({ state: 'ready' })
})
