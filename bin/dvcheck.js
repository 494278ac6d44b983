#!/usr/bin/env node
'use strict'
const { processIo, run } = require('./load.js')

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code
})
