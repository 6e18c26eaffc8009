import { decodeFeedbackToken, type FeedbackTarget } from '@feedback-signals/core'
import { useServices } from '../app/ServicesContext.ts'
import type { ShownAnswer } from '../behaviour/shownAnswer.ts'
import { useShown } from '../behaviour/useShown.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { excerpt } from './excerpt.ts'
import { TokenLife } from './TokenLife.tsx'

const rated = (answers: readonly ShownAnswer[], inferenceId: string | null) =>
  answers.find(({ target }) => target.inferenceId === inferenceId) ?? answers.at(-1)

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

const inSeconds = (seconds: number) => moment.format(seconds * 1000)

function Claims({ target }: { target: FeedbackTarget }) {
  const { inference_id, user_id, iat, exp } = decodeFeedbackToken(target.token)
  return (
    <dl className="claims">
      <dt>inference_id</dt>
      <dd className="mono">
        <span className="ellipsis">{inference_id}</span>
        <CopyButton label="Copy inference_id" text={() => inference_id} />
      </dd>
      <dt>user_id</dt>
      <dd className={user_id === undefined ? 'faint' : 'mono'}>{user_id ?? 'none'}</dd>
      <dt>iat</dt>
      <dd>{inSeconds(iat)}</dd>
      <dt>exp</dt>
      <dd>{inSeconds(exp)}</dd>
      <dt>token</dt>
      <dd className="mono faint">{excerpt(target.token, 12, 6)}</dd>
    </dl>
  )
}

/** What the token of the selected answer says, and how long it holds. */
export function TokenSection() {
  const { inspection } = useServices()
  const shown = useShown()
  const selected = useStore(inspection.selected)
  const target = useStore(shown, (answers) => rated(answers, selected)?.target ?? null)
  const isNewest = useStore(shown, (answers) => rated(answers, null) === rated(answers, selected))
  return (
    <section className="inspector-section" aria-labelledby="token-title">
      <div className="section-head">
        <h3 id="token-title">Token</h3>
        {target && <span className="faint">of the {isNewest ? 'newest' : 'selected'} answer</span>}
      </div>
      {target ? (
        <div className="card">
          <TokenLife target={target} />
          <Claims target={target} />
        </div>
      ) : (
        <p className="section-empty">Each answer brings a token that lets this page rate it, for a day.</p>
      )}
    </section>
  )
}
