import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Names a browser to use in place of the ones found by looking. */
export const BROWSER_ENV = 'CHROMIUM_PATH'

/** The browser to test in: that of the environment, the system's, or Playwright's own; `undefined` if there is none. */
export function findBrowser(): string | undefined {
  const named = process.env[BROWSER_ENV]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(
      `${BROWSER_ENV} names ${named}, and there is no such file. Correct it, or unset it to search.`,
    )
  }
  return [...systemBrowsers, chromium.executablePath()].find((path) => existsSync(path))
}

/** As `findBrowser`, after an attempt to install one where there is none. Throws with what to do if that fails too. */
export function requireBrowser(): string {
  const found = findBrowser()
  if (found) return found
  const attempts = [['npx', 'playwright', 'install', 'chromium']]
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    attempts.push(['sh', '-c', 'apt-get update && apt-get install -y chromium'])
  }
  for (const [command = '', ...args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'pipe' })
    } catch {
      // The next way, or the message below.
    }
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed. The component and end-to-end tests run in a real browser.\n' +
      `Install Chromium or Chrome, or set ${BROWSER_ENV} to one, and run the tests again.`,
  )
}

const executablePath = findBrowser()

/** How tests start it: without the sandbox where they run as root, and without calls home. */
export const launchOptions = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}
