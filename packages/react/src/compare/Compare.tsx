'use client'
import { Children, type ReactNode } from 'react'
import { dropIn } from '../internal/dropIn.tsx'
import { CompareAnswer } from './CompareAnswer.tsx'
import { CompareAnswers } from './CompareAnswers.tsx'
import { CompareBar } from './CompareBar.ts'
import { CompareChoice } from './CompareChoice.ts'
import { CompareChoices } from './CompareChoices.tsx'
import { CompareName } from './CompareName.ts'
import { CompareRoot, type CompareRootProps } from './CompareRoot.tsx'
import { CompareStatus } from './CompareStatus.ts'
import { CompareUndo } from './CompareUndo.ts'
import type { CompareSide } from './compare.logic.ts'

/** Props of `Compare`. */
export interface CompareProps extends CompareRootProps {
  /** The two answers, `a` and `b`, as you render them; with `asChild` the element that all parts are inside of. */
  children?: ReactNode
  /** Renders an answer, in place of `children`. */
  renderAnswer?: ((side: CompareSide) => ReactNode) | undefined
}

const bar = (
  <CompareBar>
    <CompareChoices />
    <CompareUndo />
    <CompareStatus />
  </CompareBar>
)

const DropIn = /* @__PURE__ */ dropIn<HTMLDivElement, CompareProps>(
  'Compare',
  ({ children, renderAnswer, ...props }: CompareProps, ref) => {
    if (props.asChild) {
      return (
        <CompareRoot {...props} ref={ref}>
          {children}
        </CompareRoot>
      )
    }
    const [a, b] = Children.toArray(children)
    const answer = renderAnswer ?? ((side: CompareSide) => (side === 'a' ? a : b))
    return (
      <CompareRoot {...props} ref={ref}>
        <CompareAnswers>
          {(side) => (
            <CompareAnswer side={side}>
              <CompareName side={side} />
              {answer(side)}
            </CompareAnswer>
          )}
        </CompareAnswers>
        {bar}
      </CompareRoot>
    )
  },
  ({ children, renderAnswer }: CompareProps) => (
    <>
      {renderAnswer?.('a') ?? children}
      {renderAnswer?.('b')}
    </>
  ),
)

/**
 * Renders a `<div>` with two answers side by side, and below them which is better: one of them, neither, or both are
 * bad. The same again takes it back. Stands inside of `FeedbackProvider`, and needs no `Feedback`.
 */
export const Compare = /* @__PURE__ */ Object.assign(DropIn, {
  Root: CompareRoot,
  Answers: CompareAnswers,
  Answer: CompareAnswer,
  Name: CompareName,
  Bar: CompareBar,
  Choices: CompareChoices,
  Choice: CompareChoice,
  Undo: CompareUndo,
  Status: CompareStatus,
})
