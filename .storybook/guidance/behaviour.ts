import type { SignalName } from '@feedback-signals/protocol'
import { meanings } from '../docs/meanings.ts'
import { implicitNames } from './names.ts'

interface Telling {
  /** The hook that tells, or its function that an app calls. */
  by: string
  when: string
}

const tellings: Partial<Record<SignalName, Telling>> = {
  copied_to_clipboard: { by: 'useCopyTracking', when: 'By itself; for a button of yours, use its copy.' },
  dwell_time: { by: 'useDwellTime', when: 'By itself, as reading ends.' },
  regenerated: {
    by: 'useActionTracking: regenerated',
    when: 'As “Try again” is pressed. Sooner and oftener weighs more: name the turn.',
  },
  modified: { by: 'useActionTracking: modified', when: 'As the edited question is sent.' },
  stopped: {
    by: 'useActionTracking: stopped',
    when: 'As the writing is stopped; with the share that had come, if you know it.',
  },
  saved: { by: 'useActionTracking: saved', when: 'As a bookmark or a note is made of it.' },
  shared: { by: 'useActionTracking: shared', when: 'Once it was shared, and not as the dialog opens.' },
  exported: {
    by: 'useActionTracking: exported',
    when: 'As it is downloaded, printed or sent to another tool.',
  },
  link_clicked: {
    by: 'useActionTracking',
    when: 'By itself, for links in the answer’s element; switch it off with links.',
  },
  code_run: {
    by: 'useActionTracking: codeRun',
    when: 'As code of the answer is run or applied; with the outcome in metadata, if you know it.',
  },
  followed_up: {
    by: 'useActionTracking: followedUp',
    when: 'With every next question: only one that came at once is told.',
  },
  dismissed: { by: 'useIgnoreTracking: dismiss', when: 'As the answer is closed, collapsed or deleted.' },
  ignored: { by: 'useIgnoreTracking', when: 'By itself, as the person goes on without having read.' },
}

const tellingOf = (name: SignalName): Telling => {
  const telling = tellings[name]
  if (!telling) throw new Error(`Nobody says who tells of ${name}: give it a line in guidance/behaviour.ts.`)
  return telling
}

/** What behaviour can be told of, with who tells it and when. */
export const behaviour = implicitNames.map((name) => ({ name, means: meanings[name], ...tellingOf(name) }))
