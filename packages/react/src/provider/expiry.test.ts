import { expect, it, onTestFinished } from 'vitest'
import { onceAt } from './expiry.ts'

const setup = () => {
  const rung: string[] = []
  const wait = (name: string, milliseconds: number) => {
    const undo = onceAt(Date.now() + milliseconds, () => rung.push(name))
    onTestFinished(undo)
    return undo
  }
  return { rung, wait }
}

it('rings for each as its time comes, in whatever order they began to wait', async () => {
  const { rung, wait } = setup()
  wait('last', 200)
  wait('first', 10)
  wait('second', 100)
  await expect.poll(() => rung).toEqual(['first', 'second', 'last'])
})

it('rings for none that has left, and still for the others', async () => {
  const { rung, wait } = setup()
  const leave = wait('left', 10)
  wait('stayed', 60)
  leave()
  await expect.poll(() => rung).toEqual(['stayed'])
  wait('came later', 10)
  await expect.poll(() => rung).toEqual(['stayed', 'came later'])
})

it('rings at once for a time that has passed, and not for one further off than a timer reaches', async () => {
  const { rung, wait } = setup()
  wait('in a year', 365 * 86_400_000)
  wait('yesterday', -86_400_000)
  await expect.poll(() => rung).toEqual(['yesterday'])
})

it('lets one that rings wait again', async () => {
  const { rung, wait } = setup()
  onceAt(Date.now(), () => wait('again', 10))
  await expect.poll(() => rung).toEqual(['again'])
})
