'use strict'
// The thread in which `src/cli/apart.ts` runs a command line that reads long files.
const { parentPort, workerData: { argv, known, io } } = require('node:worker_threads')
const { processIo, run } = require('./load.js')

const reading = (file) => parentPort.postMessage({ reading: file })
/** Waits until all that was printed is out. */
const out = () => new Promise((go) => process.stdout.write('', go))
const done = (file, kind) => out().then(() => parentPort.postMessage({ done: file, kind }))

/** How much was printed. */
let printed = 0
const { write } = process.stdout
process.stdout.write = (chunk, ...rest) => {
  printed += chunk.length
  return write.call(process.stdout, chunk, ...rest)
}
const whole = () => out().then(() => parentPort.postMessage({ whole: printed }))
const temporary = (path) => parentPort.postMessage({ temporary: path })

void run(argv, { ...processIo(), ...io, apart: { ...known, reading, done, whole, temporary } }).then((code) => parentPort.postMessage({ code }))
