import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultProxy } from '../harness/faultProxy.ts'
import {
  corsRefused,
  cut,
  emptyAnswer,
  hang,
  hangAfterWrite,
  loseAnswer,
  lyingPage,
  pass,
  resetMidBody,
  respond,
  slow,
} from '../harness/faults.ts'
import type { Gateway } from '../harness/gateway.ts'
import type { Fleet } from './fleet.ts'
import type { Random } from './random.ts'

/** Nothing that refuses a signal for good: what is refused is not lost, and would only not be there to be counted. */
const faults = [
  pass,
  slow(20),
  respond(500),
  respond(503, { 'Retry-After': '1' }),
  respond(429),
  lyingPage,
  emptyAnswer,
  cut,
  loseAnswer,
  resetMidBody,
  hang,
  hangAfterWrite,
  corsRefused,
] as const

/** Who can make trouble for whom. */
interface Stage {
  fleet: Fleet
  proxy: FaultProxy
  gateway: Gateway
  random: Random
}

type Trouble = (stage: Stage) => Promise<void>

const oneFault: Trouble = async ({ proxy, random }) => {
  proxy.always(random.pick(faults))
  await sleep(random.below(200))
  proxy.heal()
}

const mixedFaults: Trouble = async ({ proxy, random }) => {
  proxy.script(...Array.from({ length: 10 }, () => random.pick(faults)))
}

const refusal: Trouble = async ({ proxy, random }) => {
  await proxy.refuse()
  await sleep(random.below(200))
  await proxy.accept()
}

const offline: Trouble = async ({ fleet, random }) => {
  await fleet.setOffline(true)
  await sleep(random.below(200))
  await fleet.setOffline(false)
}

const closedTab: Trouble = ({ fleet }) => fleet.replaceAny('close')

const crashedTab: Trouble = ({ fleet }) => fleet.replaceAny('crash')

const killedBrowser: Trouble = ({ fleet }) => fleet.kill()

const killedGateway: Trouble = async ({ gateway }) => {
  await gateway.kill()
  await gateway.start()
}

const small = [oneFault, mixedFaults, refusal, offline, closedTab, crashedTab] as const
const great = [killedBrowser, killedGateway] as const

/** Makes some trouble, great trouble once in fifteen times. */
export const makeTrouble: Trouble = (stage) => {
  const { random } = stage
  return random.pick(random.below(15) === 0 ? great : small)(stage)
}
