// Runs dvcheck on one file as the command line does and says how much memory that took, in kilobytes.
import { createRequire } from 'node:module'
import { Writable } from 'node:stream'

const { processIo, run } = createRequire(import.meta.url)('../../bin/load.js')

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
process.exitCode = await run(['--no-config', ...process.argv.slice(2)], { ...processIo(), stdin: process.stdin, stdout: nowhere })
process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`)
