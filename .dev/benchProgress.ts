import { cpus, loadavg } from 'node:os'
import type { Told } from '../apps/bench/src/runner/inTurn.ts'

/** What else the machine does, without which no figure of a bench says much. */
export const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`

/** Says on one line of a terminal what is being measured. */
export function tellProgress<Entrant>(nameOf: (entrant: Entrant) => string): Told<Entrant> {
  return (done, all, entrant) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done + 1} of ${all}  ${nameOf(entrant)}`)
    if (process.stderr.isTTY && done + 1 === all) process.stderr.write('\r\x1b[K')
  }
}
