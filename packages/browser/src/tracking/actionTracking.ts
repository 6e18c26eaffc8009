import type {
  ActionDetails,
  FollowedUpDetails,
  RegeneratedDetails,
  StoppedDetails,
} from '../observers/actions/actionEngine.ts'
import type { ActionName } from '../observers/actions/actionNames.ts'
import type { LinkPrivacy } from '../observers/links/linkClick.ts'
import type { TrackingEngine, TrackingKind, TrackingOptions, Watched } from './trackingEngine.ts'

/** What an app may say of actions on an answer. */
export interface ActionTrackingOptions extends TrackingOptions, LinkPrivacy {
  /** Whether clicks on links in the answer are actions, too. @default true */
  links?: boolean | undefined
}

/** What has been done with an answer in this visit. */
export interface ActionState {
  /** Each action once, in the order in which they were first done. */
  readonly done: readonly ActionName[]
}

/** What an app may say of each action. */
export interface ActionDetailsOf extends Record<ActionName, ActionDetails> {
  regenerated: RegeneratedDetails
  stopped: StoppedDetails
  followedUp: FollowedUpDetails
}

/** Observes actions. */
export interface ActionTrackingEngine extends TrackingEngine<ActionState> {
  act<Name extends ActionName>(watched: Watched, name: Name, details?: ActionDetailsOf[Name]): void
}

/** Actions as they are tracked. */
export const actionTracking: TrackingKind<'actions'> = {
  name: 'actions',
  unmeasured: { done: [] },
}
