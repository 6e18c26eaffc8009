import {
  createDwellEngine,
  type DwellReading,
  type LinkClick,
  observeLinks,
  openOverlay,
} from '@feedback-signals/browser'
import { createWitness } from './witness.ts'

/** So high that one fills the screen, and the next is not looked at. */
const HEIGHT = 1_000

const engine = createDwellEngine()
const told: (DwellReading & { id: string })[] = []
const violations: string[] = []
const witness = createWitness()

document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  violations.push(violatedDirective),
)

const answers = Array.from({ length: 20 }, (_, index) => {
  const element = document.createElement('article')
  element.style.height = `${HEIGHT}px`
  const link = document.createElement('a')
  link.href = `elsewhere.html?${index}`
  link.textContent = `Source ${index}`
  element.append(link, ' word'.repeat(200))
  document.body.append(element)
  return element
})
document.body.style.margin = '0'

const observe = () => {
  for (const [index, element] of answers.entries()) {
    const id = `${index}`
    engine.observe(element, { inferenceId: id, onRead: (reading) => void told.push({ id, ...reading }) })
    observeLinks(element, {
      // Where it is read again after the page is gone.
      onClick: (click: LinkClick) => sessionStorage.setItem('click', JSON.stringify(click)),
    })
  }
}

const page = {
  told,
  violations,
  witness,
  observe,
  dwell: () => answers.map((_, index) => Math.round(engine.get(`${index}`).dwellMs)),
  show: (index: number) => window.scrollTo(0, index * HEIGHT),
  openOverlay: () =>
    openOverlay({
      answers: () =>
        engine.inView().map(({ element, inferenceId }) => ({
          element,
          status: 'measured',
          ...engine.get(inferenceId),
        })),
    }),
}

declare global {
  interface Window {
    reading: typeof page
  }
}

window.reading = page
