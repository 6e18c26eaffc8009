import { Feedback } from '@feedback-signals/react'
import { CorrectionEditor } from '@feedback-signals/react/correction-editor'
import type { KeyboardEvent } from 'react'
import { Markdown } from '../conversation/Markdown.tsx'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { Log } from '../gateway/log.ts'
import { signalTarget } from '../gateway/signalTarget.ts'

interface ImprovementFieldProps {
  log: Log
  /** The answer as the model gave it. */
  original: string
  value: string
  onChange: (value: string) => void
}

const showMarkdown = (text: string) => <Markdown text={text} />

// The editor would send a correction of its own.
const sendForm = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}

/** A better answer, in the kit's editor. It belongs to the signal of the form, so the editor sends nothing itself. */
export function ImprovementField({ log, original, value, onChange }: ImprovementFieldProps) {
  const { session } = useGateway()
  return (
    <div className="field">
      <span className="field-name">Improvement</span>
      <Feedback target={signalTarget(session, log.id)}>
        <CorrectionEditor.Root
          original={original}
          format="markdown"
          value={value}
          onValueChange={onChange}
          renderPreview={showMarkdown}
        >
          <CorrectionEditor.Trigger>Write a better answer</CorrectionEditor.Trigger>
          <CorrectionEditor.Content onKeyDown={sendForm}>
            <CorrectionEditor.Field />
            <CorrectionEditor.Preview />
            <CorrectionEditor.Diff />
            <CorrectionEditor.Guard />
            <div className="actions">
              <CorrectionEditor.PreviewToggle />
              <CorrectionEditor.Cancel />
            </div>
          </CorrectionEditor.Content>
        </CorrectionEditor.Root>
      </Feedback>
    </div>
  )
}
