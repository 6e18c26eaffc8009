import * as v from 'valibot'
import { parseJson, requireJsonType } from '../http/body.ts'
import { objectMessage, storableText } from '../http/fields.ts'
import { badField, requireObject, validate } from '../http/validate.ts'
import { MOST_CHARACTERS } from '../query/kinds.ts'

const MOST_LOGS = 500
const MOST_TAGS = 50

const tagList = v.optional(
  v.pipe(
    v.array(
      v.pipe(
        storableText,
        v.nonEmpty('must not be empty'),
        v.maxLength(MOST_CHARACTERS, `must have at most ${MOST_CHARACTERS} characters`),
      ),
      'must be a list',
    ),
    v.maxLength(MOST_TAGS, `must hold at most ${MOST_TAGS} tags`),
  ),
  [],
)

/** Schema of a change of the tags of many logs. */
export const TagLogs = v.object(
  {
    ids: v.pipe(
      v.array(v.pipe(v.string('must be text'), v.uuid('must be a UUID')), 'must be a list'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(MOST_LOGS, `must hold at most ${MOST_LOGS} ids`),
    ),
    add: tagList,
    remove: tagList,
  },
  objectMessage,
)

/** Reads a change of the tags of many logs. */
export function parseTagging(request: Request, bytes: Uint8Array): v.InferOutput<typeof TagLogs> {
  requireJsonType(request)
  const body = parseJson(bytes)
  requireObject(body)
  const { ids, add, remove } = validate(TagLogs, body)
  if (add.length + remove.length === 0) throw badField('add', 'must name a tag where remove names none')
  const both = remove.findIndex((tag) => add.includes(tag))
  if (both >= 0) throw badField(`remove[${both}]`, 'must not be a tag that is to be added')
  return { ids: [...new Set(ids.map((id) => id.toLowerCase()))], add: [...new Set(add)], remove }
}
