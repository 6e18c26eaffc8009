import { FeedbackError } from '@feedback-signals/browser'
import {
  type FeedbackSignalInput,
  implicitWeights,
  raterWeights,
  type SignalDefault,
  signalDefaults,
} from '@feedback-signals/protocol'

/** The fields of a signal, apart from its name. */
export type SignalFields = {
  [Field in Exclude<keyof FeedbackSignalInput, 'signal_name'>]?: FeedbackSignalInput[Field] | undefined
}

const known: Record<string, SignalDefault> = signalDefaults

const defaultsOf = (name: string): SignalFields => {
  const { score = null, ...usual }: Partial<SignalDefault> = Object.hasOwn(known, name)
    ? (known[name] ?? {})
    : {}
  return score === null ? usual : { ...usual, score }
}

/** What is said, so that nothing said does not hide a default. */
const said = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/**
 * A signal of an app's own name, or of one of the kit's. Weighs as one of a regular user, if implicit as the faintest hint,
 * where nothing else is said.
 *
 * @param all - what is said of it, the most specific last.
 * @throws FeedbackError `signal_invalid` where nobody says a score.
 */
export function ownSignal(name: string, ...all: readonly SignalFields[]): FeedbackSignalInput {
  const fields: SignalFields = Object.assign({}, ...[defaultsOf(name), ...all].map(said))
  const metadata = Object.assign({}, ...all.map((each) => each.metadata))
  const { score, weight = fields.signal_type === 'implicit' ? implicitWeights.least : raterWeights.user } =
    fields
  if (score === undefined) {
    throw new FeedbackError(
      'signal_invalid',
      `A ${name} signal has no score of its own. Pass one, from -1 to 1.`,
    )
  }
  return {
    ...fields,
    score,
    weight,
    signal_name: name,
    ...(Object.keys(metadata).length > 0 && { metadata }),
  }
}
