// Writes the two published stylesheets from the sources: `styles.css` plain, `styles.layer.css` in its layer.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const source = join(import.meta.dirname, '../src')
const target = join(import.meta.dirname, '../dist')

const importRule = /^@import "(?<file>[^"]+)"(?: layer\((?<layer>[\w-]+)\))?;$/gm

/** A stylesheet with what it imports in place of each import. */
function bundle(file: string): string {
  return readFileSync(file, 'utf8')
    .trim()
    .replace(importRule, (_rule, path: string, layer: string | undefined) => {
      const imported = bundle(join(dirname(file), path))
      return layer ? `@layer ${layer} {\n${imported}\n}` : imported
    })
}

mkdirSync(target, { recursive: true })
for (const name of ['styles.css', 'styles.layer.css']) {
  writeFileSync(join(target, name), `${bundle(join(source, name))}\n`)
}
