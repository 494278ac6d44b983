/** What the commands do, loaded when one of them is asked for: one file in the bundle, for they share nearly all that they need. */
// First, for what the others do when they are loaded.
import './engine.js'
export { check } from './check.js'
export { convert } from './convert.js'
export { explain } from './explain.js'
export { init, printConfig } from './settings.js'
