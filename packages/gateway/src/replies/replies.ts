import { careful } from './careful.ts'
import { python } from './code/python.ts'
import { shell } from './code/shell.ts'
import { sql } from './code/sql.ts'
import { systems } from './code/systems.ts'
import { typescript } from './code/typescript.ts'
import { web } from './code/web.ts'
import { data } from './data.ts'
import { explain } from './explain.ts'
import { general } from './general.ts'
import { kitchen } from './kitchen.ts'
import { languages } from './languages.ts'
import { lists } from './lists.ts'
import { long } from './long/index.ts'
import { maths } from './maths.ts'
import type { Reply } from './reply.ts'
import { short } from './short.ts'
import { tables } from './tables.ts'
import { travel } from './travel.ts'
import { writing } from './writing.ts'
import { wrongCode } from './wrong/code.ts'
import { wrongFacts } from './wrong/facts.ts'
import { wrongForm } from './wrong/form.ts'
import { wrongNumbers } from './wrong/numbers.ts'

/**
 * Every bundled answer, some deliberately wrong. The order settles ties between equally good matches: refusals
 * first, so that a harmless word in a harmful prompt does not win; greetings late, for "Hi, …" opens any prompt.
 */
export const replies: readonly Reply[] = [
  careful,
  wrongNumbers,
  wrongFacts,
  wrongCode,
  wrongForm,
  typescript,
  python,
  sql,
  shell,
  systems,
  web,
  tables,
  lists,
  writing,
  kitchen,
  travel,
  explain,
  maths,
  data,
  long,
  languages,
  short,
  general,
].flat()
