import { expect, it } from 'vitest'
import { choicesFor, faultChoices, faultFlags } from './faultFields.ts'
import { countFaults, type Faults } from './faults.ts'

const healed: Faults = {
  latency_ms: 0,
  error_rate: 0,
  error_status: 503,
  retry_after: null,
  drop: null,
  hang: false,
  cors_refuse: false,
  hide_headers: false,
}

it('has a control for every fault of the gateway', () => {
  expect([...faultChoices, ...faultFlags].map(({ name }) => name).sort()).toEqual(Object.keys(healed).sort())
})

it('offers what is set when the gateway is healed', () => {
  for (const choice of faultChoices) expect(choicesFor(choice, healed)).toBe(choice.choices)
})

it('shows a value that was set from elsewhere as what it is', () => {
  const [latency] = faultChoices
  if (!latency) throw new Error('There is no fault to choose.')
  expect(choicesFor(latency, { ...healed, latency_ms: 1234 }).at(-1)).toEqual([1234, '1234'])
})

it.each([
  [0, {}],
  [0, { error_status: 429, retry_after: 3 }],
  [1, { error_rate: 0.5, error_status: 429, retry_after: 3 }],
  [3, { latency_ms: 1, drop: 'after', hide_headers: true }],
] satisfies [number, Partial<Faults>][])('counts %d in %j', (count, faults) => {
  expect(countFaults({ ...healed, ...faults })).toBe(count)
})
