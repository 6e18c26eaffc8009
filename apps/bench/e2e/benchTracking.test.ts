import { expect, it } from 'vitest'
import { run } from '../../../.dev/run.ts'

it('tracks fifty answers in each way, checks that what they tell is true, and prints one table', async () => {
  await run('npm', ['run', '--silent', 'build'])
  const printed = await run('node', [
    '.dev/bench.ts',
    ...['--built', '--widget', 'tracking', '--rounds', '1', '--tracked', '50', '--only', 'ours'],
  ])
  for (const name of ['untracked', 'naive', 'ours']) expect(printed).toContain(`| ${name} `)
  expect(printed).not.toContain('NaN')
})
