import { Failure } from '../http/failure.ts'
import { MOST_IN_PROJECT } from '../store/keyTypes.ts'

/** A 409 for a name or an id that another has. */
export const taken = (field: string, what: string): Failure =>
  new Failure(409, `${field}: ${what}`, { code: 'taken', field })

/** A 409 for a project that has as many as it may. */
export const full = (what: string): Failure =>
  new Failure(409, `The project has ${MOST_IN_PROJECT} ${what}, which is the most. Remove some first.`, {
    code: 'full',
  })

/** A 409 for what is changed elsewhere. */
export const inConfig = (what: string): Failure =>
  new Failure(409, `This ${what} is of the config file. Change it there, and start the gateway anew.`, {
    code: 'in_config_file',
  })

/** A 404 for what the project does not have. */
export const unknown = (what: string): Failure =>
  new Failure(404, `The project has no such ${what}.`, { code: `${what}_not_found` })

/** A 409 for the key without which nobody could manage the project. */
export const lastAdmin = (): Failure =>
  new Failure(
    409,
    'This is the last admin key of the project. Make another first, or nobody could manage it.',
    {
      code: 'last_admin_key',
    },
  )
