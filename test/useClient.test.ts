import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const built = globSync('packages/react/dist/**/*.js').map((file) => ({
  file,
  code: readFileSync(file, 'utf8'),
}))

it('every built file that needs React on the client says so in its first line', () => {
  const needy = built.filter(({ code }) => /from ['"]react(-dom)?['"]/.test(code))
  expect(needy.length).toBeGreaterThan(50)
  const silent = needy.filter(({ code }) => !/^['"]use client['"]/.test(code))
  expect(silent.map(({ file }) => file)).toEqual([])
})
