import { setTimeout as sleep } from 'node:timers/promises'
import type { FeedbackTarget } from '@feedback-signals/core'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { buildPage } from '../../support/buildPage.ts'
import { stopListening } from '../../support/listen.ts'
import { servePage } from '../../support/pageServer.ts'
import { type Balance, balance } from '../harness/balance.ts'
import { startProxy } from '../harness/faultProxy.ts'
import { type Gateway, runGateway } from '../harness/gateway.ts'
import { newProfile, removeProfile } from '../harness/killable.ts'
import { createLedger, type Ledger } from '../harness/ledger.ts'
import { launchFleet } from './fleet.ts'
import { type Missing, missingOf } from './missing.ts'
import { createRandom, type Random } from './random.ts'
import { makeTrouble } from './trouble.ts'

const FOLDER = '.cache/faults'
const ANSWERS = 10
const TABS = 8
const options = encodeURIComponent(JSON.stringify({ impatient: true }))

/** Milliseconds that the end may take after the last trouble, at the least. */
const LAST_WAIT = 120_000

const signalOf = (ledger: Ledger, random: Random): FeedbackSignalInput => {
  const metadata = { n: ledger.next() }
  if (random.below(5) > 0) return { score: 0.5, weight: 1, metadata }
  const isUp = random.below(2) === 0
  return { score: isUp ? 1 : -1, weight: 1, signal_name: isUp ? 'thumbs_up' : 'thumbs_down', metadata }
}

/** What became of all that was submitted. */
export interface SoakResult extends Balance, Missing {
  submitted: number
}

const account = async (
  ledger: Ledger,
  gateway: Gateway,
  targets: readonly FeedbackTarget[],
  submitted: number,
): Promise<SoakResult> => {
  const rows = (await Promise.all(targets.map(({ inferenceId }) => gateway.stored(inferenceId)))).flat()
  return { submitted, ...balance(ledger, rows), ...missingOf(ledger, rows, submitted) }
}

/**
 * Has many tabs submit `count` signals while network, tabs, browser and gateway fail at random, and compares at the
 * end what was promised with what is stored.
 */
export async function soak(count: number, seed: number): Promise<SoakResult> {
  const random = createRandom(seed)
  const ledger = createLedger()
  const { url, server } = await servePage(await buildPage('faults', ['index', 'strict']))
  const gateway = await runGateway(FOLDER)
  const proxy = await startProxy(gateway.url)
  const asked = await Promise.all(Array.from({ length: ANSWERS }, () => gateway.ask(proxy.url)))
  const [first, ...others] = asked
  if (!first) throw new Error('There is no answer to rate.')
  const profile = newProfile(FOLDER)
  const fleet = await launchFleet(profile, `${url}/index.html?options=${options}`, TABS, ledger, random)
  let submitted = 0
  while (submitted < count) {
    const batch = Array.from({ length: Math.min(1 + random.below(8), count - submitted) }, () =>
      signalOf(ledger, random),
    )
    submitted += batch.length
    await fleet.anyTab().submit(random.pick([first, ...others]), batch)
    if (random.below(2) === 0) await makeTrouble({ fleet, proxy, gateway, random })
  }
  proxy.heal()
  // The next visit, once the browser was closed: nobody else may still be sending.
  await fleet.kill()
  const deadline = Date.now() + LAST_WAIT + count * 20
  let result = await account(ledger, gateway, asked, submitted)
  while (result.lost.length > 0 && Date.now() < deadline) {
    await fleet.anyTab().wake()
    await sleep(500)
    result = await account(ledger, gateway, asked, submitted)
  }
  await fleet.end()
  await proxy.close()
  await gateway.close()
  await stopListening(server)
  removeProfile(profile)
  return result
}
