// Runs dvcheck on one file as the command line does and says how much memory that took, in kilobytes.
import { Writable } from 'node:stream'
import { processIo, run } from '../../dist/bundle/run.js'

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
process.exitCode = await run(['--no-config', ...process.argv.slice(2)], { ...processIo(), stdin: process.stdin, stdout: nowhere })
process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`)
