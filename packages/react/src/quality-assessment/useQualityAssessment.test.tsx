import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { useQualityAssessment } from './useQualityAssessment.tsx'

function Own() {
  const { criteria, answer, score, value, message, getRootProps, getSubmitProps } = useQualityAssessment()
  return (
    <form {...getRootProps({ className: 'mine' })}>
      {criteria.map(({ criterion: { key }, label }) => (
        <label key={key}>
          {label}
          <input type="number" onChange={({ target }) => answer(key, target.valueAsNumber)} />
        </label>
      ))}
      <output>{score}</output>
      <p>{message}</p>
      <p>{value && 'given'}</p>
      <button {...getSubmitProps()} />
    </form>
  )
}

it('makes an assessment of any form', async () => {
  const { gateway } = renderFeedback(<Own />)
  const fill = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value } })
  fill('Accuracy', '5')
  fireEvent.click(screen.getByRole('button', { name: 'Submit' }))
  expect(screen.getByText('Still to rate: Helpfulness, Safety')).toBeTruthy()
  fill('Helpfulness', '3')
  fill('Safety', '2')
  expect(Number(screen.getByRole('status').textContent)).toBeCloseTo(0.5 / 3)
  fireEvent.click(screen.getByRole('button', { name: 'Submit' }))
  await waitFor(() => expect(gateway.received).toHaveLength(1))
  expect(screen.getByText('given')).toBeTruthy()
})
