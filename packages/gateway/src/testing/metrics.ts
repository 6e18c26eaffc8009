// https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format. Prometheus reads a value as Go's
// ParseFloat does, to which NaN is one in any case; prom-client writes Nan.
const sample =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (nan|[+-]Inf|[-+.\deE]+)(?: \d+)?$/i

/** What a text of Prometheus says, by name and labels as they stand there. Throws where a line is none of the format. */
export function parseMetrics(text: string): Map<string, number> {
  const samples = new Map<string, number>()
  const described = new Set<string>()
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const about = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) ./.exec(line)
    if (about) {
      described.add(`${about[1]} ${about[2]}`)
      continue
    }
    const [, name = '', labels, value] = sample.exec(line) ?? []
    if (value === undefined) throw new Error(`No line of Prometheus: ${line}`)
    const key = labels === undefined ? name : `${name}{${labels}}`
    if (samples.has(key)) throw new Error(`Said twice: ${key}`)
    const family = name.replace(/_(?:bucket|sum|count)$/, '')
    if (!described.has(`TYPE ${name}`) && !described.has(`TYPE ${family}`))
      throw new Error(`Of no type: ${name}`)
    samples.set(key, Number(value.replace('Inf', 'Infinity')))
  }
  return samples
}
