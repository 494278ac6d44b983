import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Collects garbage, so that one measurement does not pay for the one before. */
export const gc = runInNewContext('gc')
