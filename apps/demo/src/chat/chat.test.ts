import { describe, expect, it, vi } from 'vitest'
import { targetAt } from '../testing/target.ts'
import type { Ask, AskRequest } from './askGateway.ts'
import { createChat, isBusy } from './chat.ts'
import { isAnswer } from './message.ts'

const describeError = (error: unknown) => ({ title: String(error), detail: '', commands: [] })

/** A chat whose gateway says what the test says. */
const chatWith = (ask: Ask, onAsk?: () => void) =>
  createChat({ ask, describe: describeError, onAsk, schedule: (run) => run() })

/** An answer that the test writes by hand. */
const byHand = () => {
  const requests: AskRequest[] = []
  const ends: { done(): void; fail(error: unknown): void }[] = []
  const ask: Ask = (request) => {
    requests.push(request)
    return new Promise((done, fail) => {
      ends.push({ done, fail })
      request.signal.addEventListener('abort', () => fail(new Error('aborted')))
    })
  }
  return { ask, requests, ends }
}

const lastAnswer = (chat: ReturnType<typeof chatWith>) => chat.get().findLast(isAnswer)

const settled = (chat: ReturnType<typeof chatWith>) =>
  vi.waitFor(() => expect(isBusy(chat.get())).toBe(false))

describe('an answer', () => {
  it('grows with each piece and keeps the target that came with its headers', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    const target = targetAt('http://127.0.0.1:8787')
    chat.send('  hello ')
    requests[0]?.onTarget(target)
    requests[0]?.onText('one ')
    requests[0]?.onText('two')
    expect(chat.get().map(({ role, text }) => [role, text])).toEqual([
      ['user', 'hello'],
      ['assistant', 'one two'],
    ])
    expect(isBusy(chat.get())).toBe(true)
    ends[0]?.done()
    await settled(chat)
    expect(lastAnswer(chat)).toMatchObject({ state: 'done', text: 'one two' })
    expect(lastAnswer(chat)?.target).toBe(target)
  })

  it('leaves the messages before it the objects they were', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('first')
    requests[0]?.onText('an answer')
    ends[0]?.done()
    await settled(chat)
    const before = chat.get().slice(0, 2)
    chat.send('second')
    requests[1]?.onText('a token')
    expect(chat.get()[0]).toBe(before[0])
    expect(chat.get()[1]).toBe(before[1])
  })

  it('keeps what has come when it is stopped', async () => {
    const { ask, requests } = byHand()
    const chat = chatWith(ask)
    chat.send('hello')
    requests[0]?.onText('half')
    chat.stop()
    await settled(chat)
    expect(lastAnswer(chat)).toMatchObject({ state: 'stopped', text: 'half', failure: null })
  })

  it('is left to compare with once it is asked again, also where the next one breaks off', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    const target = targetAt('http://127.0.0.1:8787')
    chat.send('hello')
    requests[0]?.onTarget(target)
    requests[0]?.onText('first')
    ends[0]?.done()
    await settled(chat)
    expect(lastAnswer(chat)?.earlier).toBe(null)
    chat.again()
    expect(lastAnswer(chat)?.earlier).toEqual({ text: 'first', target })
    ends[1]?.fail(new Error('broken'))
    await settled(chat)
    chat.again()
    expect(lastAnswer(chat)?.earlier).toEqual({ text: 'first', target })
  })

  it('says why it broke off, and is asked again in its place', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('hello')
    ends[0]?.fail(new Error('no gateway'))
    await settled(chat)
    expect(lastAnswer(chat)).toMatchObject({ state: 'failed', failure: { title: 'Error: no gateway' } })
    chat.again()
    requests[1]?.onText('there')
    ends[1]?.done()
    await settled(chat)
    expect(chat.get()).toHaveLength(2)
    expect(lastAnswer(chat)).toMatchObject({ state: 'done', text: 'there', failure: null })
  })

  it('that comes late does not get into the one that replaced it', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('hello')
    chat.again()
    requests[0]?.onText('late')
    requests[1]?.onText('new')
    ends[1]?.done()
    await settled(chat)
    expect(chat.get().map(({ text }) => text)).toEqual(['hello', 'new'])
  })
})

describe('a question', () => {
  it('goes out with the conversation before it', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('first')
    requests[0]?.onText('answer')
    ends[0]?.done()
    await settled(chat)
    chat.send('second')
    expect(requests[1]?.turns).toEqual([
      { role: 'user', content: 'first' },
      { role: 'assistant', content: 'answer' },
      { role: 'user', content: 'second' },
    ])
  })

  it('is not asked while blank, or while an answer comes', () => {
    const { ask, requests } = byHand()
    const chat = chatWith(ask)
    chat.send(' \n ')
    chat.send('first')
    chat.send('second')
    expect(requests).toHaveLength(1)
  })

  it('is forgotten with the conversation, and so is its answer', async () => {
    const { ask, requests } = byHand()
    const chat = chatWith(ask)
    chat.send('hello')
    chat.reset()
    requests[0]?.onText('late')
    expect(requests[0]?.signal.aborted).toBe(true)
    await Promise.resolve()
    expect(chat.get()).toEqual([])
  })

  it('is asked anew in other words, without what came after it', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('first')
    ends[0]?.done()
    await settled(chat)
    chat.send('second')
    ends[1]?.done()
    await settled(chat)
    const [first] = chat.get()
    chat.edit(first?.id ?? '', ' first, in other words ')
    expect(requests[2]?.turns).toEqual([{ role: 'user', content: 'first, in other words' }])
    expect(chat.get().map(({ role, text }) => [role, text])).toEqual([
      ['user', 'first, in other words'],
      ['assistant', ''],
    ])
  })

  it('stays as it is without words, while an answer comes, and where it is unknown', async () => {
    const { ask, requests, ends } = byHand()
    const chat = chatWith(ask)
    chat.send('first')
    const [first] = chat.get()
    chat.edit(first?.id ?? '', 'too early')
    ends[0]?.done()
    await settled(chat)
    chat.edit(first?.id ?? '', ' \n ')
    chat.edit('unknown', 'words')
    expect(requests).toHaveLength(1)
  })

  it('is told of as it goes out, however it is asked', async () => {
    const { ask, ends } = byHand()
    const onAsk = vi.fn()
    const chat = chatWith(ask, onAsk)
    chat.send('first')
    ends[0]?.done()
    await settled(chat)
    chat.again()
    ends[1]?.done()
    await settled(chat)
    chat.edit(chat.get()[0]?.id ?? '', 'first, in other words')
    expect(onAsk).toHaveBeenCalledTimes(3)
  })
})

it('keeps an answer among the saved until that is taken back', async () => {
  const { ask, ends } = byHand()
  const chat = chatWith(ask)
  chat.send('hello')
  ends[0]?.done()
  await settled(chat)
  const id = lastAnswer(chat)?.id ?? ''
  chat.save(id, true)
  expect(lastAnswer(chat)).toMatchObject({ isSaved: true, state: 'done' })
  chat.save(id, false)
  expect(lastAnswer(chat)).toMatchObject({ isSaved: false })
})
