import { compact } from './compact.js'
import type { ReportName } from './formats.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import type { Report } from './reporter.js'
import { sarif } from './sarif.js'
import { terminal } from './terminal.js'

/** Ways to write what was found, by the name of `--format`. */
export const reporters: Readonly<Record<ReportName, Report>> = { terminal, compact, json, sarif, junit, github, gitlab }
