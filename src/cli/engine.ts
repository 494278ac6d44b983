import { setFlagsFromString } from 'node:v8'

// What is set here holds for what is loaded after it. src/build/bundle.mjs must undo each before it writes V8's code down.

// A function is optimised when four times as much of it has run as V8 asks for. It would optimise the first ones on what it saw of a few lines, and
// again when the
// next lines show more: that took 25 of 105 ms on one plan, and a third of the time on a hundred.
setFlagsFromString('--interrupt-budget=270000')

// A pattern becomes machine code at its first use. V8 would first compile it for its interpreter, and to machine code at the second use: on one plan most
// patterns are used a few times.
setFlagsFromString('--regexp-tier-up-ticks=0')
