import { parseArgs } from 'node:util'
import { type Reporter, startVitest, type TestCase } from 'vitest/node'
import { requireBrowser } from './browser.ts'

const help = `pnpm faults [--only NAME]

Breaks network, tabs, browsers, storage, clocks and gateways while signals are under way, and counts what arrives.

  --only   cases whose name holds this text`

const { values } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
})

/** One line a case, as it ends. */
const oneLine = () => {
  const count = { passed: 0, failed: 0 }
  const reporter: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { state, errors } = test.result()
      if (state !== 'passed' && state !== 'failed') return
      count[state] += 1
      const seconds = `${((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1)} s`
      console.log(`${state}  ${seconds.padStart(7)}  ${test.fullName}`)
      for (const { message, stack } of errors ?? []) console.log(`\n${message}\n${stack ?? ''}\n`)
    },
    onTestModuleEnd(module) {
      for (const { message } of module.errors()) console.log(`${module.moduleId}: ${message}`)
    },
  }
  return { count, reporter }
}

async function main() {
  requireBrowser()
  const { count, reporter } = oneLine()
  const escaped = values.only?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const vitest = await startVitest('test', [], {
    project: ['faults'],
    watch: false,
    reporters: [reporter],
    ...(escaped && { testNamePattern: new RegExp(escaped, 'i') }),
  })
  await vitest.close()
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  if (count.passed === 0 || count.failed > 0) process.exitCode = 1
}

if (values.help) console.log(help)
else await main()
