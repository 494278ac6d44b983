#!/usr/bin/env node
import { processIo, run } from '../dist/bundle/run.js'

process.exitCode = await run(process.argv.slice(2), processIo())
