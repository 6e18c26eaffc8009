import { globSync, readFileSync } from 'node:fs'

// Linux counts in hundredths of a second, whatever its clock ticks at: man 5 proc, and sysconf(_SC_CLK_TCK).
const TICK_MS = 10

function ticksOf(file: string, parent: number): number {
  try {
    const text = readFileSync(file, 'utf8')
    // The second field is a name in brackets, which may hold spaces.
    const [, ppid, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const own = file === `/proc/${parent}/stat`
    if (!own && Number(ppid) !== parent) return 0
    // utime, stime; and of the first process cutime and cstime too, for children that have ended.
    return rest.slice(9, own ? 13 : 11).reduce((sum, ticks) => sum + Number(ticks), 0)
  } catch {
    return 0
  }
}

/** Milliseconds of CPU that a process and its children have had; 0 where that cannot be told. */
export const cpuOf = (pid: number | undefined): number =>
  pid === undefined
    ? 0
    : globSync('/proc/[0-9]*/stat').reduce((sum, file) => sum + TICK_MS * ticksOf(file, pid), 0)
