import type { Locator, Page } from 'playwright'

/** The inspector, beside the chat or in a drawer. */
export const inspectorOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Inspector' }).or(page.getByRole('dialog', { name: 'Inspector' }))

/** Opens the inspector where it is not open. */
export async function openInspector(page: Page): Promise<void> {
  if ((await inspectorOf(page).count()) === 0) await page.getByRole('button', { name: /^Inspector/ }).click()
}

/** Opens a part of the inspector's foot. */
export async function unfold(page: Page, title: 'Widgets' | 'Trouble' | 'Consent' | 'Parked'): Promise<void> {
  const part = inspectorOf(page).locator('details', { has: page.getByRole('heading', { name: title }) })
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click()
}

/** Turns a switch. */
export const turn = (page: Page, name: string | RegExp, on: boolean): Promise<void> =>
  inspectorOf(page).getByRole('switch', { name }).setChecked(on)

/** Does something, and waits for the gateway's word that its faults are set: the panel shows a choice before. */
const untilSet = async (page: Page, act: () => Promise<unknown>) => {
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) => response.url().endsWith('/_faults') && response.request().method() === 'PUT',
    ),
    act(),
  ])
  await answer.finished()
}

/** Chooses how one fault is. */
export const choose = (page: Page, fault: string, choice: string): Promise<void> =>
  untilSet(page, () =>
    inspectorOf(page).getByRole('combobox', { name: fault, exact: true }).selectOption(choice),
  )

/** Turns a fault on. */
export const inflict = (page: Page, fault: string): Promise<void> =>
  untilSet(page, () => turn(page, fault, true))

export const heal = (page: Page): Promise<void> =>
  untilSet(page, () => inspectorOf(page).getByRole('button', { name: 'Heal' }).click())

/** Has the client attempt what it owes: the vote's own Retry goes with the attempt that succeeds by itself. */
export const sendNow = (page: Page): Promise<void> =>
  inspectorOf(page).getByRole('button', { name: 'Send now' }).click()

/** The newest signal's steps, opened. */
export async function stepsOf(page: Page): Promise<Locator> {
  const signal = inspectorOf(page).locator('.signal').first()
  const steps = signal.getByRole('list', { name: 'Steps' })
  if ((await steps.count()) === 0) await signal.locator('summary').click()
  await steps.waitFor()
  return steps.getByRole('listitem')
}
