import type { KeyboardEvent, ReactNode } from 'react'
import { useFeedback } from '../../provider/useFeedback.ts'
import { type SliderCriterion, sliderScale } from '../criterion.ts'
import { numberIn } from '../numberIn.ts'
import { type InputProps, named } from './InputProps.ts'

/**
 * Renders an `<input type="range">` and its number. A slider always stands somewhere, so that nothing counts as
 * answered before a person has touched it; a click or Space takes the number that it stands at.
 */
export function SliderInput({
  asked,
  criterion,
  labels,
  disabled,
  reason,
  answer,
}: InputProps<SliderCriterion>): ReactNode {
  const { locale } = useFeedback()
  const { min, max, step } = sliderScale(criterion)
  const given = typeof asked.answer === 'number' ? asked.answer : null
  const stands = given ?? min + Math.round((max - min) / 2 / step) * step
  const shown = given === null ? labels.unanswered : numberIn(locale, given)
  const take = () => {
    if (given === null) answer(stands)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isClear = event.key === 'Delete' || event.key === 'Backspace'
    if (!isClear && event.key !== ' ') return
    event.preventDefault()
    if (isClear) answer(null)
    else take()
  }
  return (
    <span className="fbs-slider" data-state={given === null ? 'empty' : 'answered'}>
      <input
        className="fbs-range"
        type="range"
        min={min}
        max={max}
        step={step}
        value={stands}
        aria-disabled={disabled || undefined}
        aria-valuetext={shown}
        title={reason}
        onChange={({ target }) => answer(target.valueAsNumber)}
        onClick={take}
        onKeyDown={onKeyDown}
        {...named(asked)}
      />
      <span className="fbs-slider-value" aria-hidden>
        {shown}
      </span>
    </span>
  )
}
