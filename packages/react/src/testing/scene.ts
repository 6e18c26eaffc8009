import {
  createFeedbackClient,
  createMemoryStore,
  type FeedbackClient,
  type FeedbackTarget,
} from '@feedback-signals/browser'
import { createInPageGateway, type InPageGateway } from './inPageGateway.ts'
import { newTarget } from './target.ts'

/** `parameters.feedback` of a story: the answer its widgets rate. */
export interface FeedbackParameters {
  /**
   * The right to rate it.
   * @default 'active'
   */
  target?: 'active' | 'expired' | 'missing'
  /**
   * Whether it is still being written.
   * @default false
   */
  streaming?: boolean
}

/** `parameters.gateway` of a story: what the gateway answers. */
export interface GatewayParameters {
  /** @default 201 */
  mode?: InPageGateway['mode']
}

/**
 * Parameters of a story whose state comes by playing: it plays in its widget's page too, beside all others. Not for one
 * that is about the focus, of which a page has one, that opens something over the page, or that expects calls of `fn()`,
 * which Storybook forgets for all stories whenever one is shown.
 */
export const playedInDocs = { docs: { story: { autoplay: true } } }

/** One answer with a client and a gateway of its own, so that no story sees the votes of another. */
export interface Scene {
  client: FeedbackClient
  gateway: InPageGateway
  target: FeedbackTarget | null
}

const targets: Record<NonNullable<FeedbackParameters['target']>, () => FeedbackTarget | null> = {
  active: newTarget,
  expired: () => newTarget(-1),
  missing: () => null,
}

/** Sets a scene. Whoever does so calls `scene.client.destroy()` in the end. */
export function createScene({ target = 'active' }: FeedbackParameters = {}): Scene {
  const gateway = createInPageGateway()
  const client = createFeedbackClient({
    fetch: gateway.fetch,
    store: async () => createMemoryStore(),
    memory: undefined,
  })
  return { client, gateway, target: targets[target]() }
}

/** The scene of a story, for its play function. */
export function sceneOf({ loaded }: { loaded: { scene?: Scene } }): Scene {
  if (!loaded.scene) throw new Error('This story has no scene: is the loader of .storybook/preview.tsx gone?')
  return loaded.scene
}
