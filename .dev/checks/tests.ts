import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type CommandFailed, run } from '../run.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}

/** How many tests have passed and failed so far, over all projects. */
export const tally = { passed: 0, failed: 0 }

/** Runs the tests of one Vitest project. */
export async function tests(project: string): Promise<string> {
  const file = `.cache/tests-${project}.json`
  // One of an earlier run says nothing of this one.
  rmSync(file, { force: true })
  const outcome = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]).catch((error: CommandFailed) => error)
  // There is none where Vitest itself broke down, and then what it said is all there is.
  if (outcome instanceof Error && !existsSync(file)) throw outcome
  const { numPassedTests, numFailedTests, numPendingTests }: Report = JSON.parse(readFileSync(file, 'utf8'))
  tally.passed += numPassedTests
  tally.failed += numFailedTests
  if (outcome instanceof Error) throw outcome
  return `${numPassedTests} passed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`
}
