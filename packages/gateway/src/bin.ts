#!/usr/bin/env node
import { Console } from 'node:console'
import process from 'node:process'
import { run } from './cli/run.ts'

// Programs read stdout for the ready line, and libraries have a habit of informing there.
globalThis.console = new Console(process.stderr, process.stderr)

await run(process)
