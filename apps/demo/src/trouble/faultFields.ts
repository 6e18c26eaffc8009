import type { Faults } from './faults.ts'

type Value = string | number | null

/** A fault that is chosen from a few values. The panel takes others too, from whoever asks it themselves. */
export interface FaultChoice {
  readonly name: 'latency_ms' | 'error_rate' | 'error_status' | 'retry_after' | 'drop'
  readonly label: string
  /** Whether it says what the errors are like. */
  readonly ofErrors?: true
  readonly choices: readonly (readonly [Value, string])[]
}

/** A fault that is there or not. */
export interface FaultFlag {
  readonly name: 'hang' | 'cors_refuse' | 'hide_headers'
  readonly label: string
}

const status = (code: number, reason: string) => [code, `${code} ${reason}`] as const

export const faultChoices: readonly FaultChoice[] = [
  {
    name: 'latency_ms',
    label: 'Latency',
    choices: [
      [0, 'None'],
      [500, '0.5 s'],
      [3000, '3 s'],
      [10_000, '10 s'],
      [60_000, '60 s'],
    ],
  },
  {
    name: 'error_rate',
    label: 'Errors',
    choices: [
      [0, 'None'],
      [0.25, '1 in 4'],
      [0.5, '1 in 2'],
      [1, 'Every time'],
    ],
  },
  {
    name: 'error_status',
    label: 'Their status',
    ofErrors: true,
    choices: [
      status(400, 'invalid'),
      status(401, 'credential'),
      status(403, 'forbidden'),
      status(404, 'not found'),
      status(408, 'timeout'),
      status(429, 'too many'),
      status(500, 'failure'),
      status(503, 'unavailable'),
    ],
  },
  {
    name: 'retry_after',
    label: 'Their Retry-After',
    ofErrors: true,
    choices: [
      [null, 'None'],
      [3, '3 s'],
      [15, '15 s'],
      [60, '60 s'],
    ],
  },
  {
    name: 'drop',
    label: 'Cut the answer off',
    choices: [
      [null, 'Never'],
      ['before', 'Before the write'],
      ['after', 'After the write'],
    ],
  },
]

export const faultFlags: readonly FaultFlag[] = [
  { name: 'hang', label: 'Never answer' },
  { name: 'cors_refuse', label: 'Refuse this page (CORS)' },
  { name: 'hide_headers', label: 'Hide the feedback headers' },
]

/** The choices of a fault and among them the value it has, whoever set that. */
export function choicesFor({ name, choices }: FaultChoice, faults: Faults): FaultChoice['choices'] {
  const value = faults[name]
  return choices.some(([known]) => known === value) ? choices : [...choices, [value, String(value)]]
}
