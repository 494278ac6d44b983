import { z } from 'zod'
import { Findings } from '../model/finding-schema.js'
import { Plan } from '../model/plan-schema.js'
import { SettingsFile } from '../settings/schema.js'

const SCHEMAS = { plan: Plan, findings: Findings, settings: SettingsFile } as const

/** The JSON Schema (draft 2020-12) of a plan, of the findings, or of the settings; the settings as they are written, the others as they are printed. */
export function jsonSchema(which: keyof typeof SCHEMAS): object {
  return z.toJSONSchema(SCHEMAS[which], { io: which === 'settings' ? 'input' : 'output' })
}
