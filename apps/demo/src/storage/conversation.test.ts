import { describe, expect, it } from 'vitest'
import { type Answer, type Message, openAnswer, question } from '../chat/message.ts'
import { targetAt } from '../testing/target.ts'
import { loadConversation, MOST_CHARACTERS, MOST_MESSAGES, saveConversation } from './conversation.ts'
import { memoryStorage } from './memoryStorage.ts'

const origin = 'http://127.0.0.1:8787'
const KEY = 'feedback-signals-demo:conversation'

const answer = (more: Partial<Answer> = {}): Answer => ({
  ...openAnswer(),
  text: '**408**',
  state: 'done',
  ...more,
})

const reload = (messages: readonly Message[]) => {
  const storage = memoryStorage()
  saveConversation(storage, messages)
  return loadConversation(storage, [origin])
}

const loadText = (text: string) => {
  const storage = memoryStorage()
  storage.setItem(KEY, text)
  return loadConversation(storage, [origin])
}

describe('a conversation over a reload', () => {
  it('comes back with the right to rate its answers', () => {
    const messages = [question('What is 17 × 24?'), answer({ target: targetAt(origin) })]
    expect(reload(messages)).toEqual(messages)
  })

  it('still knows the answer that was there before it was asked for again', () => {
    const earlier = { text: '407', target: targetAt(origin) }
    const messages = [question('What is 17 × 24?'), answer({ target: targetAt(origin), earlier })]
    expect(reload(messages)).toEqual(messages)
  })

  it('forgets an earlier answer of another gateway, which cannot be compared', () => {
    const earlier = { text: '407', target: targetAt('https://elsewhere.example') }
    expect(reload([answer({ earlier })])).toMatchObject([{ text: '**408**', earlier: null }])
  })

  it('still knows which answers are saved', () => {
    const messages = [answer({ isSaved: true }), answer()]
    expect(reload(messages)).toMatchObject([{ isSaved: true }, { isSaved: false }])
  })

  it('shows an answer that was cut off by the reload as stopped', () => {
    expect(reload([answer({ state: 'streaming', text: 'half' })])).toMatchObject([
      { state: 'stopped', text: 'half' },
    ])
  })

  it('keeps an answer of another gateway, which cannot be rated there', () => {
    const [kept] = reload([answer({ target: targetAt('https://elsewhere.example') })])
    expect(kept).toMatchObject({ text: '**408**', target: null })
  })

  it('keeps the newest messages of a long one', () => {
    const messages = Array.from({ length: MOST_MESSAGES + 3 }, (_, index) => question(`${index}`))
    expect(reload(messages)).toEqual(messages.slice(3))
  })

  it('keeps as much of the newest as has room', () => {
    const long = question('x'.repeat(MOST_CHARACTERS))
    const [first, last] = [question('first'), question('last')]
    expect(reload([first, long, last])).toEqual([last])
  })

  it('counts the earlier answer, too, in the room that there is', () => {
    const earlier = { text: 'x'.repeat(MOST_CHARACTERS), target: targetAt(origin) }
    const last = question('last')
    expect(reload([answer({ earlier }), last])).toEqual([last])
  })
})

describe('a damaged store', () => {
  it.each([
    '',
    'no JSON',
    'null',
    '{}',
    '"text"',
    '[1, null, [], {}]',
    '[{"id": 5, "role": "user", "text": "x"}]',
  ])('is an empty conversation: %s', (text) => {
    expect(loadText(text)).toEqual([])
  })

  it('costs only the messages that are damaged', () => {
    const good = { id: 'a', role: 'user', text: 'kept' }
    const bad = [
      { ...good, id: '' },
      { ...good, role: 'system' },
      { ...good, text: 5 },
    ]
    expect(loadText(JSON.stringify([...bad, good]))).toEqual([good])
  })

  it('keeps an answer whose earlier one is damaged', () => {
    const stored = { id: 'a', role: 'assistant', text: 'kept', state: 'done', earlier: { text: 5 } }
    expect(loadText(JSON.stringify([stored]))).toMatchObject([{ text: 'kept', earlier: null }])
  })

  it('keeps an answer whose target is damaged', () => {
    const stored = { id: 'a', role: 'assistant', text: 'kept', state: 'done', target: '{"url": 1}' }
    expect(loadText(JSON.stringify([stored]))).toMatchObject([{ text: 'kept', target: null }])
  })

  it('shows a message that is there twice once', () => {
    const good = { id: 'a', role: 'user', text: 'once' }
    expect(loadText(JSON.stringify([good, good]))).toEqual([good])
  })
})

it('goes on without a store that is full', () => {
  const storage = memoryStorage(10)
  saveConversation(storage, [question('longer than ten characters')])
  expect(loadConversation(storage, [origin])).toEqual([])
})
