import { crowdOf } from './crowd.ts'
import { enginesOf } from './engines.ts'
import { CHANGED, ON, ON_ANY, RENDERED_STREAMING, STREAMING, WANTED } from './marks.ts'
import { rateOf } from './rateOf.ts'
import type {
  EngineOf,
  KindName,
  OptionsOf,
  StateOf,
  TrackingEngine,
  TrackingKind,
  Watched,
} from './trackingEngine.ts'
import type { Followed, Watch } from './watch.ts'
import { addWatched, removeWatched } from './watchedIn.ts'

// What a watch does, as functions of it, since it loads apart: nobody needs it before the first answer is there.

type Values = Readonly<Partial<Record<PropertyKey, unknown>>>

/** As engines see it, who never see one without a target. */
const watched = (watch: Watch) => watch as unknown as Watched

const engineOf = <Name extends KindName>(watch: Watch, name: Name) =>
  enginesOf[name].of(watch.client, watch.page)

const begin = (watch: Watch, name: KindName) => {
  if (!watch.has(ON_ANY)) {
    crowdOf(watch.client, watch.page).add(watched(watch))
    if (watch.element) addWatched(watch.element, watched(watch))
  }
  watch.mark(ON[name], true)
  engineOf(watch, name).observe(watched(watch))
}

const end = (watch: Watch, name: KindName) => {
  if (!watch.isFor(name)) return
  watch.mark(ON[name], false)
  engineOf(watch, name).forget(watched(watch))
  if (watch.has(ON_ANY)) return
  crowdOf(watch.client, watch.page).left()
  if (watch.element) removeWatched(watch.element, watched(watch))
}

const endAll = (watch: Watch) => {
  for (const { name } of watch.kinds) end(watch, name)
}

/** What a kind reads as it begins to observe. */
const stampOf = (name: KindName, options: OptionsOf[KindName], { tracking }: Watch['around']) => [
  tracking.debug,
  rateOf({ options, settings: tracking }),
  ...enginesOf[name].fixed.map((key) => (options as Values)[key]),
]

/** Marks the kinds that begin anew, as something has changed that they read as they began. */
const markChanged = (watch: Watch) => {
  const { before, options } = watch
  if (!before) return
  watch.before = undefined
  const { kinds, around } = watch
  const now = kinds.map(({ name }) => stampOf(name, watch.optionsOf(name), around))
  watch.options = before.options
  const then = kinds.map(({ name }) => stampOf(name, watch.optionsOf(name), before.around))
  watch.options = options
  kinds.forEach(({ name }, index) => {
    watch.mark(ON[name] << CHANGED, !!now[index]?.some((value, at) => value !== then[index]?.[at]))
  })
}

const settle = (watch: Watch, name: KindName, hasStreamed: boolean) => {
  const on = ON[name]
  const isPlaced = watch.element || enginesOf[name].anywhere
  const isWanted = watch.target && isPlaced && watch.has(on << WANTED)
  if (!isWanted || watch.has(on << CHANGED)) end(watch, name)
  watch.mark(on << CHANGED, false)
  if (!isWanted) return
  if (!watch.has(on)) begin(watch, name)
  else if (hasStreamed) engineOf(watch, name).get()?.streamed?.(watched(watch))
}

/** What was measured of its answer. */
export function measured<Name extends KindName>(watch: Watch, name: Name): StateOf[Name] | undefined {
  const engine: TrackingEngine<unknown> | undefined = engineOf(watch, name).get()
  return engine?.get(watch.inferenceId) as StateOf[Name] | undefined
}

const follow = (watch: Watch, followed: Followed) => {
  const check = () => {
    for (const { kind, key, value } of followed.reads.values()) {
      const now: Values = { ...kind.unmeasured, ...measured(watch, kind.name) }
      if (now[key] !== value) return watch.changed()
    }
  }
  const leaves = watch.kinds.map(({ name }) =>
    engineOf(watch, name).subscribe(watch.inferenceId, () => check()),
  )
  followed.leave = () => {
    for (const leave of leaves) leave()
  }
  // It may have changed since it was read.
  check()
}

/** As anything of it may have changed. */
export function update(watch: Watch, element: Element | null | undefined): void {
  const hasStreamed = watch.streaming !== watch.has(RENDERED_STREAMING)
  watch.mark(STREAMING, watch.has(RENDERED_STREAMING))
  markChanged(watch)
  if (element !== watch.element) endAll(watch)
  watch.element = element
  for (const { name } of watch.kinds) settle(watch, name, hasStreamed)
  const { followed } = watch
  if (followed && !followed.leave) follow(watch, followed)
}

/** Observes no more, until it is updated again. */
export function stop(watch: Watch): void {
  endAll(watch)
  watch.followed?.leave?.()
  if (watch.followed) watch.followed.leave = undefined
}

/** Calls with what observes it, once that is there; not at all where nothing is to be observed. */
export function run<Name extends KindName>(
  watch: Watch,
  { name }: TrackingKind<Name>,
  call: (engine: EngineOf[Name], watched: Watched) => void,
): void {
  if (watch.isFor(name)) engineOf(watch, name).run((engine) => call(engine, watched(watch)))
}
