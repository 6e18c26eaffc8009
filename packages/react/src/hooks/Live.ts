import { type Around, type FeedbackTarget, type Said, Watch } from '@feedback-signals/browser'
import { leave, stay } from './leave.ts'
import type { TrackedRef } from './trackedTypes.ts'

const elementOf = (ref: TrackedRef) => (ref && 'current' in ref ? ref.current : ref)

/**
 * What a tracking hook keeps of an answer and returns: what is watched, as long as it is shown, and what tells of it.
 *
 * It is the state of its hook as well, until there is a reason to render again: React keeps what it is given.
 */
export abstract class Live extends Watch {
  /**
   * For an effect without dependencies: begins, and returns what ends it, which is the same function, as React calls the
   * two in turn. One function in each of thousands of rows, and none made anew with each rendering.
   */
  readonly effect: () => (() => void) | undefined
  private ref: TrackedRef
  private render: () => void

  constructor(around: Around, target: FeedbackTarget | null | undefined) {
    super(around, target)
    this.ref = null
    this.render = () => {}
    this.effect = this.turn.bind(this)
  }

  /** What it is a part of: itself, unless several kinds are watched at once. */
  get whole(): Live {
    return this
  }

  get live(): this {
    return this
  }

  /** To be called with each rendering. */
  show(ref: TrackedRef, render: () => void, around: Around, said: Said): void {
    this.ref = ref
    this.render = render
    this.say(around, said)
  }

  changed(): void {
    this.render()
  }

  private turn() {
    this.isShown = !this.isShown
    if (!this.isShown) {
      leave(this)
      return undefined
    }
    stay(this)
    // Only now is it known which element a ref points to.
    this.update(elementOf(this.ref))
    return this.effect
  }
}

/** What tells of one kind where several are watched at once, with all that its own hook has. */
export const partOf = <Part extends Live>({ prototype }: { prototype: Part }, whole: Live): Part =>
  Object.create(prototype, { whole: { value: whole } })
