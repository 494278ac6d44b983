import { findingsOf } from '../../src/check/check.js'
import type { Mending } from '../../src/fix/mend.js'
import { defaults, type Settings } from '../../src/settings/settings.js'

/** How the command line mends under some settings: safe fixes, or suggested ones too. */
export function mending(suggested = false, settings: Settings = defaults): Mending {
  return { settings, suggested, findings: (document) => findingsOf(document, settings).kept }
}
