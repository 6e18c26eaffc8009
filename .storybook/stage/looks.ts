import type { Preview } from '@storybook/react-vite'
import axe, { type RuleObject } from 'axe-core'

interface Look {
  'data-fbs-theme': string
  dir: string
}

const looks: Look[] = ['light', 'dark'].flatMap((theme) =>
  ['ltr', 'rtl'].map((dir) => ({ 'data-fbs-theme': theme, dir })),
)

const isVitest = '__vitest_browser__' in globalThis

/** Puts a look on the stage and on the page, where dialogs go; returns the undo. */
function dress(look: Look): () => void {
  const elements = [document.documentElement, ...document.querySelectorAll('.stage')]
  const undo = elements.flatMap((element) =>
    Object.entries(look).map(([name, value]) => {
      const before = element.getAttribute(name)
      element.setAttribute(name, value)
      return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before))
    }),
  )
  return () => {
    for (const step of undo) step()
  }
}

/** How the story itself is shown: the a11y addon looks at that. */
const isShown = (look: Look) =>
  Object.entries(look).every(
    ([name, value]) => document.querySelector('.stage')?.getAttribute(name) === value,
  )

/** The rules that a story switches, as the a11y addon reads them. */
const rulesOf = (a11y: { config?: { rules?: { id: string; enabled?: boolean }[] } }): RuleObject =>
  Object.fromEntries([
    ['region', { enabled: false }],
    ...(a11y.config?.rules ?? []).map(({ id, enabled = true }) => [id, { enabled }]),
  ])

async function problemsIn(look: Look, rules: RuleObject): Promise<string[]> {
  const undress = dress(look)
  try {
    // The body and not the page: what rules of whole pages ask for, a story does not have.
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules })
    return violations.map(({ id, help, nodes }) =>
      [
        `${look['data-fbs-theme']}, ${look.dir}: ${id} (${help})`,
        ...nodes.map(({ html }) => `  ${html}`),
      ].join('\n'),
    )
  } finally {
    undress()
  }
}

type AfterEach = Exclude<NonNullable<Preview['afterEach']>, readonly unknown[]>

/**
 * Under test, has axe look at what a story came to in light and dark, both directions. The a11y addon looks at one
 * of the four; to render and play every story four times would take three times as long, and a play function that
 * presses arrow keys means one direction.
 */
export const checkLooks: AfterEach = async ({ parameters, viewMode }) => {
  if (!isVitest || viewMode !== 'story' || parameters.a11y.test !== 'error' || parameters.a11y.disable) return
  const problems: string[] = []
  for (const look of looks.filter((look) => !isShown(look))) {
    problems.push(...(await problemsIn(look, rulesOf(parameters.a11y))))
  }
  if (problems.length > 0) throw new Error(`axe found:\n${problems.join('\n')}`)
}
