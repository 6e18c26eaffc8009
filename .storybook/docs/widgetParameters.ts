import type { SignalName } from '@feedback-signals/protocol'

type Attributes = Record<string, { description: string; values: readonly string[] }>

/** `parameters.widget` of a widget's meta: what its page tells beside props and states. */
export interface WidgetParameters {
  /** How its parts are nested, as source. */
  anatomy?: string
  /** Names of the signals that it sends. */
  signals?: readonly SignalName[]
  /** Its table of data attributes, such as `thumbsDataAttributes`. */
  attributes?: Attributes
}
