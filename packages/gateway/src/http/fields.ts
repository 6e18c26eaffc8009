import { findJsonProblem, type JsonObject } from '@feedback-signals/protocol'
import * as v from 'valibot'
import { pathItem } from '../internal/issuePath.ts'
import { isObject } from '../internal/json.ts'

/** Message of an object's schema: what is missing, or that it is no object. */
export const objectMessage = ({ path }: v.BaseIssue<unknown>): string =>
  path ? 'is required' : 'must be an object'

/** Text that a column of text can hold. */
export const storableText = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => findJsonProblem(text) === undefined,
    ({ input }) => findJsonProblem(input)?.message ?? '',
  ),
)

/** `metadata` of a log. It becomes tags, so all that is in it must be storable as text. */
export const metadataField = v.optional(
  v.nullable(
    v.pipe(
      v.custom<JsonObject>(isObject, 'must be an object'),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? findJsonProblem(dataset.value) : undefined
        if (!problem) return
        const [first, ...rest] = problem.path
        addIssue({
          message: problem.message,
          ...(first !== undefined && { path: [pathItem(first), ...rest.map(pathItem)] }),
        })
      }),
    ),
  ),
)
