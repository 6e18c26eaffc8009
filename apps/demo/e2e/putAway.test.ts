import { afterAll, beforeAll, expect, it } from 'vitest'
import { untilRows } from './behaviour.ts'
import { type Stage, setStage } from './stage.ts'
import { answerOf, ask } from './steps.ts'
import { choose } from './widgets.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

afterAll(() => stage?.close())

it('an answer that is put away is told of, and taken back by who shows it again', async () => {
  const { page, troubles, close } = await stage.openPage()
  const inference = await ask(page, 'Plan a weekend in Lisbon')
  await choose(page, 'Put away')
  const again = answerOf(page).getByRole('button', { name: 'Show it again' })
  await again.waitFor()
  expect(await answerOf(page).textContent()).not.toContain('Lisbon')
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
  const [dismissed] = await untilRows(stage.gateway, inference, 'dismissed')
  expect(dismissed?.score).toBeLessThan(0)
  await page.keyboard.press('Enter')
  await answerOf(page).getByText('Lisbon').first().waitFor()
  expect(await answerOf(page).evaluate((article) => article === document.activeElement)).toBe(true)
  const [, withdrawn] = await untilRows(stage.gateway, inference, 'dismissed', 2)
  expect(withdrawn).toMatchObject({ score: 0, weight: 0 })
  expect(withdrawn?.metadata?.supersedes).toBe(dismissed?.metadata?.signal_id)
  expect(troubles.except()).toEqual([])
  await close()
})
