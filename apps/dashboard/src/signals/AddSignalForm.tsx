import { newSignalId } from '@feedback-signals/core'
import { type FormEvent, useState } from 'react'
import { outputTurn, textOf } from '../conversation/turns.ts'
import type { Log } from '../gateway/log.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextAreaField } from '../ui/TextAreaField.tsx'
import { ImprovementField } from './ImprovementField.tsx'
import { NameField } from './NameField.tsx'
import { type Problems, readSignal } from './readSignal.ts'
import { ScoreField } from './ScoreField.tsx'
import { useAddSignal } from './useAddSignal.ts'
import { WeightField } from './WeightField.tsx'

interface AddSignalFormProps {
  log: Log
  onAdded: () => void
  onCancel: () => void
}

const sources = [
  ['user', 'User: a person'],
  ['system', 'System: a program'],
] as const

const types = [
  ['explicit', 'Explicit: said outright'],
  ['implicit', 'Implicit: read from behaviour'],
] as const

/** Every field of a signal. */
export function AddSignalForm({ log, onAdded, onCancel }: AddSignalFormProps) {
  const answer = textOf(outputTurn(log.output))
  const add = useAddSignal(log.id)
  // One for the form: pressed twice, or tried again after a lost answer, the signal is stored once.
  const [id] = useState(() => newSignalId(Date.now()))
  const [better, setBetter] = useState(answer)
  const [problems, setProblems] = useState<Problems>({})

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '')
    const read = readSignal(
      {
        score: text('score'),
        weight: text('weight'),
        signal_name: text('signal_name'),
        signal_source: text('signal_source'),
        signal_type: text('signal_type'),
        qualitative_feedback: text('qualitative_feedback'),
        metadata: text('metadata'),
        improvement: better === answer ? undefined : better,
      },
      id,
    )
    if ('signal' in read) {
      setProblems({})
      add.mutate(read.signal, { onSuccess: onAdded })
      return
    }
    setProblems(read.problems)
    const first = Object.keys(read.problems)[0] ?? ''
    const field = form.elements.namedItem(first)
    if (field instanceof HTMLElement) field.focus()
  }

  return (
    <form className="card add-signal" aria-label="Add Feedback Signal" noValidate onSubmit={submit}>
      <h3>Add Feedback Signal</h3>
      <ScoreField error={problems.score} />
      <WeightField error={problems.weight} />
      <NameField error={problems.signal_name} />
      <SelectField label="Source" name="signal_source" choices={sources} />
      <SelectField label="Type" name="signal_type" choices={types} />
      <TextAreaField
        label="Qualitative feedback"
        name="qualitative_feedback"
        rows={3}
        error={problems.qualitative_feedback}
      />
      <ImprovementField log={log} original={answer} value={better} onChange={setBetter} />
      <TextAreaField
        label="Metadata"
        name="metadata"
        className="mono"
        rows={3}
        spellCheck={false}
        placeholder='{"round": 2}'
        hint="A JSON object, or nothing."
        error={problems.metadata}
      />
      {add.error ? (
        <p className="error" role="alert">
          {add.error.message}
        </p>
      ) : null}
      <div className="actions">
        <button type="submit" className="button primary" disabled={add.isPending}>
          {add.isPending ? 'Adding…' : 'Add signal'}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
