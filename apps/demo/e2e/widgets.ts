import type { Locator, Page } from 'playwright'
import { answerOf } from './steps.ts'
import { inspectorOf } from './trouble.ts'

/** A button of the newest answer's bar; where there is no room for it, its item in the menu. */
export async function press(page: Page, name: string): Promise<void> {
  const button = answerOf(page).getByRole('button', { name, exact: true })
  if (await button.isVisible()) return button.click()
  return choose(page, name)
}

/** Chooses in the menu of the newest answer. */
export async function choose(page: Page, item: string): Promise<void> {
  await answerOf(page).getByRole('button', { name: 'More', exact: true }).click()
  const menu = page.getByRole('menu')
  await menu
    .getByRole('menuitemcheckbox', { name: item })
    .or(menu.getByRole('menuitem', { name: item }))
    .click()
}

/** The follow-up of a vote, or the form of a passage. */
export const popover = (page: Page, name: string): Locator => page.getByRole('dialog', { name })

/** The form of criteria, asked for in the menu. */
export async function assess(page: Page): Promise<Locator> {
  await choose(page, 'Assess quality')
  const form = answerOf(page).getByRole('group', { name: 'Assess this answer' })
  await form.waitFor()
  return form
}

/** Opens the editor of a better answer. */
export async function openEditor(page: Page): Promise<Locator> {
  await press(page, 'Correct')
  const field = page.getByRole('textbox', { name: 'Better answer' })
  await field.waitFor()
  return field
}

/** Selects all text of an element by script, as a keyboard's selection is, and waits for the toolbar. */
export async function selectText(page: Page, element: Locator): Promise<Locator> {
  await element.scrollIntoViewIfNeeded()
  await element.selectText()
  const toolbar = page.getByRole('group', { name: 'Rate the selected passage' })
  await toolbar.waitFor()
  return toolbar
}

/** Has the newest answer written anew, and waits for it. */
export async function regenerate(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/chat/completions'))
  await press(page, 'Regenerate')
  const url = await (await answered).headerValue('X-Feedback-Url')
  await answerOf(page).locator('[data-action="regenerate"]').waitFor({ state: 'attached' })
  return url?.split('/').at(-1) ?? ''
}

/** Chooses in the inspector's section of widgets. */
export async function set(page: Page, field: string, value: string): Promise<void> {
  await inspectorOf(page).getByRole('combobox', { name: field, exact: true }).selectOption(value)
}
