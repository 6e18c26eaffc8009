import type { ActionName } from '../observers/actions/actionNames.ts'
import { observeLinks } from '../observers/links/observeLinks.ts'
import { actionsOf, forgetActions } from './actionsOf.ts'
import type { ActionState, ActionTrackingEngine, ActionTrackingOptions } from './actionTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isInSample } from './isInSample.ts'
import { perElement, Watchers } from './perElement.ts'
import { forgetTold, submitWatched } from './submitWatched.ts'
import type { StartTracking, Watched } from './trackingEngine.ts'

/** Observes what is done with answers, as the app says, and clicks on their links. */
export const trackActions: StartTracking<ActionTrackingEngine> = (client, page, settings) => {
  const actions = actionsOf(client, page, settings)
  const measured = createMeasured<ActionState>()

  const note = (inferenceId: string, name: ActionName) => {
    const { done = [] } = measured.get(inferenceId) ?? {}
    if (!done.includes(name)) measured.set(inferenceId, { done: [...done, name] })
  }

  const noteAnswered = ({ streaming, target }: Watched<ActionTrackingOptions>) => {
    if (!streaming) actions.answered(target.inferenceId)
  }

  const clicked = new Map<Element, Clicked>()

  class Clicked extends Watchers<Watched<ActionTrackingOptions>> {
    private stop: (() => void) | undefined

    begin(element: Element) {
      const { target, options } = this.first
      const { inferenceId } = target
      clicked.set(element, this)
      this.stop = observeLinks(element, {
        includeUrl: options.includeUrl,
        includeText: options.includeText,
        onClick: (click) => {
          note(inferenceId, 'linkClicked')
          submitWatched(client, this.all, actions.linkClicked(inferenceId, { metadata: click }))
        },
      })
    }
    end(element: Element) {
      clicked.delete(element)
      this.stop?.()
    }
    changes() {
      return false
    }
  }

  const { observe, forget } = perElement(Clicked, (element) => clicked.get(element))

  return {
    observe(watched) {
      if (!isInSample(watched)) return
      noteAnswered(watched)
      if (watched.options.links !== false) observe(watched)
    },
    forget,
    streamed: noteAnswered,
    act(watched, name, details) {
      const { inferenceId } = watched.target
      const signal = isInSample(watched) && actions[name](inferenceId, details)
      if (!signal) return
      note(inferenceId, name)
      submitWatched(client, [watched], signal)
    },
    get: measured.get,
    subscribe: measured.subscribe,
    stop() {
      forgetActions(client, page)
      forgetTold(client)
    },
  }
}
