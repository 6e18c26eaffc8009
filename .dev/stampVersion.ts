// Writes the version of core into its source, so that signals carry it. Part of "npm run version".
import { readFileSync, writeFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'))
const file = 'packages/core/src/version.ts'
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[\d.]+.*'/, `'${version}'`))
