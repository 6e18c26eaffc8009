import type { Loader, Preview } from '@storybook/react-vite'
import type { InPageGateway } from '../../packages/react/src/testing/inPageGateway.ts'
import {
  createScene,
  type FeedbackParameters,
  type GatewayParameters,
  type Scene,
} from '../../packages/react/src/testing/scene.ts'

/** Parameters that the scene of a story is made by. */
interface SceneParameters {
  feedback?: FeedbackParameters
  gateway?: GatewayParameters
}

interface Staged {
  story: string
  scene: Scene
  mode: InPageGateway['mode']
}

// A change of an arg loads again: the story keeps its scene, and with it its votes.
const stages = new WeakMap<HTMLElement, Staged>()

const modes: Record<string, InPageGateway['mode']> = {
  '503': 503,
  '400': 400,
  unreachable: 'unreachable',
  later: 'later',
}

const stagedFor = (canvas: HTMLElement, story: string, feedback: FeedbackParameters | undefined) => {
  const known = stages.get(canvas)
  if (known?.story === story) return known
  known?.scene.client.destroy()
  const staged: Staged = { story, scene: createScene(feedback), mode: 201 }
  stages.set(canvas, staged)
  return staged
}

/** Gives each story its scene, and its gateway the fault of the toolbar. */
export const loadScene: Loader = ({ canvasElement, id, parameters, globals }) => {
  const { feedback, gateway }: SceneParameters = parameters
  const staged = stagedFor(canvasElement, id, feedback)
  const mode = modes[globals.fault] ?? gateway?.mode ?? 201
  // Only where it changes: a play function may have healed it since.
  if (staged.mode !== mode) staged.scene.gateway.mode = mode
  staged.mode = mode
  return { scene: staged.scene }
}

/** Ends a story's scene with it. */
export const endScene: NonNullable<Preview['beforeEach']> =
  ({ canvasElement }) =>
  () => {
    stages.get(canvasElement)?.scene.client.destroy()
    stages.delete(canvasElement)
  }
