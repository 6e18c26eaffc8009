import { expect, it } from 'vitest'
import { run } from '../../../.dev/run.ts'

it('edits an answer of 100 KB, and prints the longest frame and task of each step', async () => {
  await run('npm', ['run', '--silent', 'build'])
  const printed = await run('node', ['.dev/benchEditor.ts', '--built', '--rounds', '1', '--text', 'prose'])
  expect(printed).toMatch(/\| +\| open +\| type +\| preview +\| back +\| submit +\|/)
  expect(printed.match(/^\| prose +(\| [1-9]\d* \(\d+–\d+\) +){5}\|$/gm)).toHaveLength(2)
})
