import { expect, it } from 'vitest'
import { run } from '../../../.dev/run.ts'

it('measures thumbs and stars of ten answers beside plain buttons, and prints one table', async () => {
  await run('npm', ['run', '--silent', 'build'])
  const printed = await run('node', [
    '.dev/bench.ts',
    ...['--built', '--rounds', '1', '--rows', '10', '--long', '0', '--tracked', '0', '--only', 'ours'],
  ])
  for (const name of ['thumbs, plain', 'thumbs, ours', 'stars, plain', 'stars, ours']) {
    expect(printed).toContain(`| ${name}`)
  }
  expect(printed).not.toContain('NaN')
})
