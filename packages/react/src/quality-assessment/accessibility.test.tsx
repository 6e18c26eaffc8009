import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Feedback } from '../provider/Feedback.tsx'
import { axeProblems } from '../testing/axeProblems.ts'
import { emulateTouch } from '../testing/media.ts'
import { renderFeedback } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { looks, ThemedPage } from '../testing/themedPage.tsx'
import '../styles.css'
import type { Criterion } from './criterion.ts'
import { QualityAssessment } from './QualityAssessment.tsx'

const criteria: readonly Criterion[] = [
  { key: 'accuracy', description: 'Is everything it says true?' },
  { key: 'tone', label: 'Tone', input: 'slider', required: false },
  {
    key: 'safety',
    input: 'choice',
    options: [
      { value: 'safe', label: 'Safe', score: 1 },
      { value: 'unsafe', label: 'Unsafe', score: -1 },
    ],
  },
]

const inTheme = (theme: string, dir: string) => (
  <ThemedPage theme={theme} dir={dir}>
    <QualityAssessment criteria={criteria} />
  </ThemedPage>
)

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

describe('axe', () => {
  it.each(looks)('finds nothing in a %s page, %s', async (theme, dir) => {
    const { container, gateway, update } = renderFeedback(inTheme(theme, dir))
    const problems = () => axeProblems(container, { rules: { 'target-size': { enabled: true } } })
    expect(await problems()).toEqual([])
    press('Submit')
    expect(await problems()).toEqual([])
    choose('4 stars')
    choose('Safe')
    gateway.mode = 503
    press('Submit')
    await screen.findByText('Not sent yet')
    expect(await problems()).toEqual([])
    press('Change')
    expect(await problems()).toEqual([])
    update({ streaming: true })
    expect(await problems()).toEqual([])
  })

  it('finds nothing in two on a page, neither of which is a landmark', async () => {
    const { container } = renderFeedback(
      <main>
        <QualityAssessment criteria={criteria} />
        <Feedback target={newTarget()}>
          <QualityAssessment criteria={criteria} />
        </Feedback>
      </main>,
    )
    expect(
      await axeProblems(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'] }),
    ).toEqual([])
    expect(screen.getAllByRole('group', { name: 'Assess this answer' })).toHaveLength(2)
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('finds a landmark where the app names it', async () => {
    renderFeedback(<QualityAssessment aria-label="Assessment of answer 7" criteria={criteria} />)
    expect(screen.getByRole('form', { name: 'Assessment of answer 7' })).toBeTruthy()
  })

  it.each([
    ['light', '#0f766e', '#fff'],
    ['dark', '#5fd4c4', '#08211e'],
    ['dark', '#0f766e', '#fff'],
  ])('finds words easy to read under the pointer in a %s page, on %s', async (theme, accent, text) => {
    document.documentElement.style.setProperty('--fbs-accent', accent)
    document.documentElement.style.setProperty('--fbs-accent-text', text)
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    const { container } = renderFeedback(inTheme(theme, 'ltr'))
    await userEvent.hover(screen.getByRole('button', { name: 'Submit' }))
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    expect(await axeProblems(container, { runOnly: 'color-contrast' })).toEqual([])
  })
})

describe('a finger', () => {
  it('finds targets of 44 px', async () => {
    await emulateTouch()
    renderFeedback(inTheme('light', 'ltr'))
    const targets = ['radio', 'slider', 'button'].flatMap((role) => screen.getAllByRole(role))
    for (const target of targets) expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })
})
