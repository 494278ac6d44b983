import { setFlagsFromString } from 'node:v8'

// A pattern made from here on becomes machine code at its first use. V8 would first compile it for its interpreter, and to machine code at the
// second use: on one plan most patterns are used a few times, and to compile them twice took 17 of 79 ms. A pattern made before stays as it was.
setFlagsFromString('--regexp-tier-up-ticks=0')
