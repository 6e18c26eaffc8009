import type { ActionName } from '../observers/actions/actionNames.ts'
import { observeLinks } from '../observers/links/observeLinks.ts'
import { actionsOf, forgetActions } from './actionsOf.ts'
import type { ActionState, ActionTrackingEngine } from './actionTracking.ts'
import { createMeasured } from './createMeasured.ts'
import { isInSample } from './isInSample.ts'
import { ENGINE_MARKS, marked } from './marks.ts'
import { forgetTold, submitWatched, tellerOf } from './submitWatched.ts'
import type { StartTracking, Watched } from './trackingEngine.ts'
import { watchedIn } from './watchedIn.ts'

/** Clicks on the links of its element are told to it. */
const LINKS_HEARD = 8 << ENGINE_MARKS

/** Observes what is done with answers, as the app says, and clicks on their links. */
export const trackActions: StartTracking<ActionTrackingEngine> = (client, page, settings) => {
  const actions = actionsOf(client, page, settings)
  const measured = createMeasured<ActionState>()

  const note = (inferenceId: string, name: ActionName) => {
    const { done = [] } = measured.get(inferenceId) ?? {}
    if (!done.includes(name)) measured.set(inferenceId, { done: [...done, name] })
  }

  const noteAnswered = ({ streaming, target }: Watched) => {
    if (!streaming) actions.answered(target.inferenceId)
  }

  const watchersIn = (element: Element) =>
    watchedIn(element, client).filter((watched) => watched.marks & LINKS_HEARD)

  /** By element, the undo of listening for clicks on its links. */
  const heard = new Map<Element, () => void>()

  const hear = (element: Element, watched: Watched) => {
    const { includeUrl, includeText } = watched.optionsOf('actions')
    const stop = observeLinks(element, {
      includeUrl,
      includeText,
      onClick(click) {
        // Where they watch different answers, as when a row is given another, the newest holds.
        const all = watchersIn(element)
        const { inferenceId } = (all.at(-1) ?? watched).target
        const tellers = all.filter(({ target }) => target.inferenceId === inferenceId)
        note(inferenceId, 'linkClicked')
        submitWatched(
          client,
          tellers.map((each) => tellerOf(each, 'actions')),
          actions.linkClicked(inferenceId, { metadata: click }),
        )
      },
    })
    heard.set(element, stop)
  }

  return {
    observe(watched) {
      const { element } = watched
      if (!isInSample(watched, 'actions')) return
      noteAnswered(watched)
      if (!element || watched.optionsOf('actions').links === false) return
      watched.marks |= LINKS_HEARD
      if (!heard.has(element)) hear(element, watched)
    },
    forget(watched) {
      const { element } = watched
      watched.marks = marked(watched.marks, LINKS_HEARD, false)
      if (!element || watchersIn(element).length > 0) return
      heard.get(element)?.()
      heard.delete(element)
    },
    streamed: noteAnswered,
    act(watched, name, details) {
      const { inferenceId } = watched.target
      const signal = isInSample(watched, 'actions') && actions[name](inferenceId, details)
      if (!signal) return
      note(inferenceId, name)
      submitWatched(client, [tellerOf(watched, 'actions')], signal)
    },
    get: measured.get,
    subscribe: measured.subscribe,
    stop() {
      forgetActions(client, page)
      forgetTold(client)
    },
  }
}
