import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { pack } from '../pack.ts'
import { packages } from '../packages.ts'
import { run } from '../run.ts'

/** Packs every package as it would be published, and has publint and attw look at what a stranger would install. */
export async function packed(): Promise<string> {
  const tarballOf = await pack('.cache/packed')
  const problems: string[] = []
  for (const { manifest } of packages) {
    const tarball = tarballOf(manifest.name)
    const { buffer } = new Uint8Array(readFileSync(tarball))
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
    for (const message of messages)
      problems.push(`publint: ${manifest.name}: ${formatMessage(message, pkg ?? {})}`)
    const styles = Object.keys(manifest.exports).filter((path) => path.endsWith('.css'))
    const exclude = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []
    await run('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', ...exclude]).catch(
      (error: Error) => problems.push(`attw: ${manifest.name}:\n${error.message}`),
    )
  }
  if (problems.length === 0) return `${packages.length} packages`
  throw new Error(problems.join('\n'))
}
