import type { GatewayConfig } from '../config/schema.ts'

const DAY = 86_400_000

/** How long the logs of each project are kept. */
export interface Retention {
  /** The moment from which on logs of a project are kept; `undefined` where it keeps all of them. */
  since(project: string): Date | undefined
  /** Of these projects, with those of the config, the ones that do not keep their logs for good. */
  expiring(made: readonly string[]): string[]
  /** Whether there can be such a project. */
  any: boolean
}

type Kept = Pick<GatewayConfig, 'projects' | 'retention_days'>

/** The retention that a config asks for, at the time of the given clock. What a project says goes before the rest. */
export function createRetention({ projects, retention_days: others }: Kept, now: () => number): Retention {
  const own = new Map(projects.map(({ id, retention_days }) => [id, retention_days]))
  const daysOf = (project: string) => own.get(project) ?? others
  return {
    since(project) {
      const days = daysOf(project)
      return days === undefined ? undefined : new Date(now() - days * DAY)
    },
    expiring: (made) =>
      [...new Set([...own.keys(), ...made])].filter((project) => daysOf(project) !== undefined),
    any: others !== undefined || projects.some(({ retention_days }) => retention_days !== undefined),
  }
}
