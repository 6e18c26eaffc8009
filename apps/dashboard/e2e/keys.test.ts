import { afterAll, beforeAll, expect, it } from 'vitest'
import { narrow, type OpenPage, type Stage, setStage, wide } from './stage.ts'
import { findings, signIn, soon } from './steps.ts'

let stage: Stage
let open: OpenPage

// One journey in steps, each on what the one before has left.
beforeAll(async () => {
  stage = await setStage()
  open = await stage.open()
  await signIn(open.page)
  await open.page.getByRole('link', { name: 'Keys' }).waitFor()
})

afterAll(() => stage?.close())

const complete = (key: string, endpoint = 'chat', project = 'demo') =>
  fetch(new URL(`/${project}/${endpoint}/chat/completions`, stage.gateway), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: '{"messages": [{"role": "user", "content": "Hello"}]}',
  })

const rowOf = (name: string) => open.page.getByRole('row', { name: new RegExp(`^${name}`) })
const dialog = () => open.page.getByRole('dialog')

/** The key that is shown, once it is said to be kept. */
async function keep() {
  const key = await dialog().getByLabel('Key').inputValue()
  await dialog().getByRole('button', { name: 'I have kept it' }).click()
  await dialog().waitFor({ state: 'detached' })
  return key
}

let server: string

it('loads with its page, and shows keys of the config file as they are', async () => {
  const { page, requests } = open
  expect(requests.filter((url) => url.includes('KeysPage'))).toEqual([])
  await page.getByRole('link', { name: 'Keys' }).click()
  await rowOf('server').waitFor()
  expect(await rowOf('server').textContent()).toContain('from the config file')
  expect(await rowOf('server').getByRole('button').count()).toBe(0)
  expect(await page.content()).not.toContain('sk-demo')
})

it('makes a key that works, shows it once, and lets it be copied', async () => {
  const { page } = open
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'New key' }).click()
  await page.keyboard.type('my server')
  await dialog().getByRole('button', { name: 'Add limit' }).click()
  await dialog().getByLabel('Completions').fill('2')
  await dialog().getByLabel('Window').selectOption('per month')
  await page.keyboard.press('Enter')
  await dialog().getByText('It is shown this once').waitFor()
  // Whoever has not kept it would have lost it.
  await page.keyboard.press('Escape')
  await dialog().getByRole('button', { name: 'Copy' }).click()
  await dialog().getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  server = await keep()
  expect(server).toMatch(/^sk-fbs-[\w-]{43}$/)
  expect(copied).toBe(server)

  const row = rowOf('my server')
  await soon(() => row.textContent()).toContain('2 a month')
  expect(await row.textContent()).toContain(`${server.slice(0, 11)}…${server.slice(-4)}`)
  await page.reload()
  await row.waitFor()
  expect(await page.content()).not.toContain(server)
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(server)
  expect([(await complete(server)).status, (await complete(server)).status]).toEqual([200, 200])
  expect((await complete(server)).status).toBe(429)
})

it('edits the limits of a key in use', async () => {
  const { page } = open
  await page.getByRole('button', { name: 'Edit my server' }).click()
  await dialog().getByLabel('Completions').fill('none')
  await page.keyboard.press('Enter')
  await dialog().getByText('It must be a number.').waitFor()
  expect(
    await dialog()
      .getByLabel('Completions')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await dialog().getByLabel('Completions').fill('3')
  await page.keyboard.press('Enter')
  await soon(() => rowOf('my server').textContent()).toContain('3 a month')
  expect(
    await page
      .getByRole('button', { name: 'Edit my server' })
      .evaluate((button) => button === document.activeElement),
  ).toBe(true)
  expect((await complete(server)).status).toBe(200)
  expect((await complete(server)).status).toBe(429)
})

it('makes a key for browsers, and says at its field what is wrong', async () => {
  const { page } = open
  await page.getByRole('button', { name: 'New key' }).click()
  await dialog().getByLabel('Name').fill('my app')
  await dialog().getByLabel('For').selectOption({ index: 1 })
  await dialog().getByLabel('Secret').fill('too short')
  await dialog().getByRole('button', { name: 'Make key' }).click()
  await dialog().getByText('It must have at least 32 bytes').waitFor()
  await dialog().getByLabel('Secret').fill('a secret of the app, long enough')
  await dialog().getByLabel('Required claims').fill('{"iss": ')
  await dialog().getByRole('button', { name: 'Make key' }).click()
  await dialog().getByText('It is no JSON').waitFor()
  await dialog().getByLabel('Required claims').fill('{"iss": "my-app"}')
  await dialog().getByRole('button', { name: 'Make key' }).click()
  const key = await keep()
  await soon(() => rowOf('my app').textContent()).toContain('HS256, iss = my-app')
  expect((await complete(key)).status).toBe(401)
  expect(await page.content()).not.toContain('a secret of the app')
})

it('adds an endpoint, and removes it', async () => {
  const { page } = open
  expect((await complete('sk-demo', 'coach')).status).toBe(404)
  await page.getByLabel('New endpoint').fill('a b')
  await page.keyboard.press('Enter')
  await page.getByText('It must be letters, digits').waitFor()
  await page.getByLabel('New endpoint').fill('coach')
  await page.keyboard.press('Enter')
  const remove = page.getByRole('button', { name: 'Remove coach' })
  await remove.click()
  expect((await complete('sk-demo', 'coach')).status).toBe(200)
  await dialog().getByRole('button', { name: 'Remove' }).click()
  await remove.waitFor({ state: 'detached' })
  expect((await complete('sk-demo', 'coach')).status).toBe(404)
})

it('revokes a key after asking once more', async () => {
  const { page } = open
  const revoke = page.getByRole('button', { name: 'Revoke my server' })
  await revoke.press('Enter')
  await page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'detached' })
  expect((await complete(server)).status).toBe(429)
  await revoke.click()
  await dialog().getByRole('button', { name: 'Revoke' }).click()
  await revoke.waitFor({ state: 'detached' })
  expect((await complete(server)).status).toBe(401)
})

it('makes a project, whose first key manages it, and says to a key that does not what is needed', async () => {
  const { page } = open
  await page.getByRole('button', { name: 'New project' }).click()
  await page.keyboard.type('acme')
  await page.keyboard.press('Enter')
  const boss = await keep()
  await page.getByText('acme').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Project').fill('acme')
  await signIn(page, boss)
  await rowOf('admin').waitFor()
  expect(await rowOf('admin').textContent()).toContain('signed in')
  await page.getByRole('button', { name: 'Revoke admin' }).click()
  await dialog().getByRole('button', { name: 'Revoke' }).click()
  await dialog().getByText('last admin key').waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'New key' }).click()
  await page.keyboard.type('plain')
  await page.keyboard.press('Enter')
  const plain = await keep()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Project').fill('acme')
  await signIn(page, plain)
  await page.getByText('This key does not manage keys').waitFor()
  expect(await findings(page)).toEqual([])
})

it.each([
  ['light', 'wide', wide],
  ['dark', 'narrow', narrow],
] as const)('axe finds nothing in %s, %s', async (colorScheme, _, viewport) => {
  const { page, troubles } = await stage.open('/keys', { colorScheme, viewport })
  const expectNothing = async (what: string) => expect([what, ...(await findings(page))]).toEqual([what])
  await signIn(page)
  await page.getByRole('row', { name: /^my app/ }).waitFor()
  await page.getByText('acme').waitFor()
  await expectNothing('keys, endpoints and projects')
  await page.getByRole('button', { name: 'New key' }).click()
  const asked = page.getByRole('dialog')
  await asked.getByLabel('For').selectOption({ index: 1 })
  await asked.getByRole('button', { name: 'Add limit' }).click()
  await asked.getByLabel('Completions').fill('x')
  await asked.getByRole('button', { name: 'Make key' }).click()
  await asked.getByRole('alert').first().waitFor()
  await expectNothing('a form that is not complete')
  expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
})
