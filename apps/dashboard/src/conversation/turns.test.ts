import { expect, it } from 'vitest'
import { inputTurns, outputTurn, textOf } from './turns.ts'

const said = (text: string) => ({ kind: 'text', text })

it('reads messages of OpenAI, with pictures and calls of tools', () => {
  const call = { id: 'c', function: { name: 'add' } }
  const turns = inputTurns([
    { role: 'system', content: 'Be brief.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is it?' },
        { type: 'image_url', image_url: { url: 'https://x.test/a' } },
      ],
    },
    { role: 'assistant', content: null, tool_calls: [call] },
  ])
  expect(turns).toEqual([
    { role: 'system', parts: [said('Be brief.')] },
    { role: 'user', parts: [said('What is it?'), { kind: 'image', address: 'https://x.test/a' }] },
    { role: 'assistant', parts: [{ kind: 'data', name: 'tool call', value: call }] },
  ])
})

it('reads what Anthropic has, the system before the messages', () => {
  const use = { type: 'tool_use', name: 'add', input: {} }
  expect(inputTurns({ system: 'Be brief.', messages: [{ role: 'user', content: 'Hi' }] })).toEqual([
    { role: 'system', parts: [said('Be brief.')] },
    { role: 'user', parts: [said('Hi')] },
  ])
  expect(outputTurn([{ type: 'text', text: 'Hello' }, use])).toEqual({
    role: 'assistant',
    parts: [said('Hello'), { kind: 'data', name: 'tool_use add', value: use }],
  })
})

it('shows what it does not know as it is, and nothing of nothing', () => {
  expect(inputTurns({ strange: 1 })).toEqual([
    { role: 'unknown', parts: [{ kind: 'data', name: 'data', value: { strange: 1 } }] },
  ])
  expect(inputTurns(null)).toEqual([])
  expect(outputTurn(null)).toBeUndefined()
})

it('joins the words of a turn', () => {
  expect(
    textOf(
      outputTurn([
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ]),
    ),
  ).toBe('a\n\nb')
})
