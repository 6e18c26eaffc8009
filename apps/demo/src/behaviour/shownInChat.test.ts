import { expect, it } from 'vitest'
import { type Message, openAnswer, question } from '../chat/message.ts'
import { targetAt } from '../testing/target.ts'
import { createStore } from '../ui/store.ts'
import { createShownInChat } from './shownInChat.ts'

const target = targetAt('http://127.0.0.1:8787')
const asked = question('What is 17 × 24?')
const coming = { ...openAnswer(), target }

const follow = (...messages: readonly Message[]) => {
  const chat = createStore<readonly Message[]>(messages)
  const shown = createShownInChat(chat)
  let told = 0
  shown.subscribe(() => {
    told += 1
  })
  return { chat, shown, told: () => told }
}

it('has each answer that can be rated, with what was asked', () => {
  const { shown } = follow(asked, coming, question('And now?'), openAnswer())
  expect(shown.get()).toMatchObject([{ target, about: 'What is 17 × 24?', streaming: true }])
})

it('tells of an answer that comes, is there, and goes, and of none of its tokens', () => {
  const { chat, shown, told } = follow(asked)
  chat.set([asked, coming])
  for (const text of ['4', '40', '408']) chat.set([asked, { ...coming, text }])
  expect(told()).toBe(1)
  chat.set([asked, { ...coming, text: '408', state: 'done' }])
  expect(shown.get()).toMatchObject([{ streaming: false }])
  chat.set([])
  expect(shown.get()).toEqual([])
  expect(told()).toBe(3)
})
