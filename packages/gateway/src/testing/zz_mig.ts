import { pino } from 'pino'
import { openPostgres } from '../store/postgres.ts'
const started = performance.now()
const c = await openPostgres(process.env.DATABASE_URL ?? '', pino())
console.log('migrated 1M in', Math.round((performance.now()-started)/1000), 's')
await c.close()
