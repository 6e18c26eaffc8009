import type { SignalName } from '@feedback-signals/protocol'

/** What an app may tell of an answer, and the name of the signal for it. */
export const actionNames = {
  regenerated: 'regenerated',
  modified: 'modified',
  stopped: 'stopped',
  saved: 'saved',
  shared: 'shared',
  exported: 'exported',
  linkClicked: 'link_clicked',
  codeRun: 'code_run',
  followedUp: 'followed_up',
  dismissed: 'dismissed',
} as const satisfies Record<string, SignalName>

/** Something that a person does with an answer. */
export type ActionName = keyof typeof actionNames
