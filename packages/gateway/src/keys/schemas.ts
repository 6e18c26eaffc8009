import * as v from 'valibot'
import { idleLimitOf, type KeyRights, noAdminInBrowsers, rightsFields } from '../config/keyRights.ts'
import { RateLimit, windows } from '../config/rateLimit.ts'
import { ProjectId } from '../config/reserved.ts'
import { distinct, filledList, identifier, shape } from '../config/rules.ts'
import { pathItem } from '../internal/issuePath.ts'

const MOST_CHARACTERS = 100
const MOST_ENDPOINTS = 100
// One of each scope and window: of two, only the tighter would hold.
const MOST_LIMITS = 2 * windows.length

const short = v.maxLength<string, number, string>(
  MOST_CHARACTERS,
  `must have at most ${MOST_CHARACTERS} characters`,
)

const Name = v.pipe(
  rightsFields.name,
  v.check((name) => name.trim() === name, 'must not begin or end with a space'),
  short,
)

const Limits = v.pipe(
  v.array(RateLimit, 'must be a list'),
  v.maxLength(MOST_LIMITS, `must hold at most ${MOST_LIMITS} limits`),
  distinct((limits) => limits.map(({ scope, per }, index) => ({ name: `${scope} ${per}`, path: [index] }))),
)

/** What is wrong with a limit on users of a key that has none. */
export const idleLimit = 'must be "key" where the key has no client_access, and so no users'

// The config file only warns of it; here somebody is there to be told.
const noIdleLimit = <Rights extends KeyRights>() =>
  v.rawCheck<Rights>(({ dataset, addIssue }) => {
    const at = dataset.typed ? idleLimitOf(dataset.value) : -1
    if (at === -1) return
    addIssue({ message: idleLimit, path: [pathItem('rate_limits'), pathItem(at), pathItem('scope')] })
  })

/** Schema of a key to make: a key of the config file without the key. */
export const KeyToMake = v.pipe(
  shape({ ...rightsFields, name: Name, rate_limits: v.optional(Limits, []) }),
  noAdminInBrowsers(),
  noIdleLimit(),
)

/** A key to make. */
export type KeyToMake = v.InferOutput<typeof KeyToMake>

/** Schema of a change of a key. */
export const KeyChange = v.pipe(
  shape({ name: v.optional(Name), rate_limits: v.optional(Limits) }),
  v.check((change) => Object.keys(change).length > 0, 'must name what to change: name or rate_limits'),
)

const EndpointId = v.pipe(identifier, short)

/** Schema of an endpoint to add. */
export const EndpointToAdd = shape({ id: EndpointId })

/** Schema of a project to make. */
export const ProjectToMake = shape({
  id: v.pipe(ProjectId, short),
  endpoints: v.pipe(
    filledList(EndpointId),
    v.maxLength(MOST_ENDPOINTS, `must hold at most ${MOST_ENDPOINTS} endpoints`),
    distinct((ids) => ids.map((name, index) => ({ name, path: [index] }))),
  ),
})
