'use strict'
// The thread in which `src/cli/apart.ts` runs a command line that reads long files.
const { parentPort, workerData: { argv, known, io } } = require('node:worker_threads')
const { processIo, run } = require('./load.js')

const reading = (file) => parentPort.postMessage({ reading: file })
/** What was printed of a file is out before it is done. */
const done = (file) => new Promise((go) => process.stdout.write('', go)).then(() => parentPort.postMessage({ done: file }))

void run(argv, { ...processIo(), ...io, apart: { ...known, reading, done } }).then((code) => parentPort.postMessage({ code }))
