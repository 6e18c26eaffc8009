import type { ActionFunctions } from '@feedback-signals/react'

type ActionLabel = readonly [keyof ActionFunctions, string]

const labels: readonly ActionLabel[] = [
  ['regenerated', 'Try again'],
  ['modified', 'Edit the question'],
  ['saved', 'Save'],
  ['shared', 'Share'],
  ['exported', 'Export'],
  ['codeRun', 'Run the code'],
  ['followedUp', 'Ask on'],
  ['dismissed', 'Close'],
]

/** Of an answer that is stopped here, as much as this had come. */
const COME = 0.25

/** A button for each action. */
export function ActionButtons({ actions }: { actions: ActionFunctions }) {
  return (
    <>
      <button type="button" onClick={() => actions.stopped({ share: COME })}>
        Stop after a quarter
      </button>
      {labels.map(([name, label]) => (
        <button key={name} type="button" onClick={() => actions[name]()}>
          {label}
        </button>
      ))}
    </>
  )
}
