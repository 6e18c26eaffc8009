import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { type Package, packages } from '../packages.ts'

interface Entry {
  types: string
  report: string
}

const entriesOf = ({ room, folder, manifest }: Package): Entry[] =>
  Object.entries(manifest.exports).flatMap(([path, target]) => {
    // Every file of a pattern, such as a language, has the one type of its kind, which is in the text of "." already.
    if (typeof target === 'string' || !target.types || path.includes('*')) return []
    const name = path === '.' ? room : `${room}.${path.slice(2).replaceAll('/', '.')}`
    return [{ types: resolve(folder, target.types), report: name }]
  })

const configOf = ({ folder }: Package, { types, report }: Entry) =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(folder, 'package.json'),
    configObject: {
      projectFolder: resolve(folder),
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            lib: ['ES2023', 'DOM'],
            skipLibCheck: true,
            allowImportingTsExtensions: true,
            noEmit: true,
            types: [],
          },
          files: [types],
        },
        skipLibCheck: true,
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: resolve(folder, 'api'),
        reportTempFolder: resolve('.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  })

/** Compares the public surface of every entry with the text committed in `api/`; `write` brings the text up to date. */
export function api({ write }: { write: boolean }): string {
  const stale: string[] = []
  let count = 0
  mkdirSync('.cache/api', { recursive: true })
  for (const owner of packages) {
    mkdirSync(`${owner.folder}/api`, { recursive: true })
    for (const entry of entriesOf(owner)) {
      if (!existsSync(entry.types)) throw new Error(`${entry.types} is missing. Run the build first.`)
      const { apiReportChanged } = Extractor.invoke(configOf(owner, entry), {
        localBuild: write,
        showVerboseMessages: false,
        messageCallback: (message) => {
          message.handled = true
        },
      })
      count += 1
      if (apiReportChanged && !write) stale.push(`${owner.folder}/api/${entry.report}.api.md`)
    }
  }
  if (stale.length === 0) return `${count} entries`
  throw new Error(
    `The public surface is not as committed:\n${stale.join('\n')}\nIf the change is meant, run "npm test -- api --write" and commit the text.`,
  )
}
