import { z } from 'zod'
import type { Plain, Same } from '../model/same.js'
import type * as Written from './file.js'

// What the types of file.ts cannot say at run time. Their words are added by src/export/schema.ts; `same` holds the shapes together.

const words = z.string().min(1)
const phrases = z.union([words, z.array(words).min(1)])

const OwnScope = z.enum(['task', 'heading', 'citation', 'deadline', 'unit', 'recipient', 'title', 'basis', 'recipients', 'signature', 'closing', 'text'])
  .meta({ id: 'OwnScope' })
const OwnRuleFile = z.strictObject({
  // `no-email`.
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  scope: OwnScope,
  pattern: words.max(200).optional(),
  forbidden: phrases.optional(),
  required: phrases.optional(),
  message: words,
  advice: words.optional(),
  severity: z.enum(['info', 'warning', 'error']).default('warning'),
}).meta({ id: 'OwnRuleFile' })

const OwnUnitFile = z.strictObject({ name: words, aliases: z.array(words).default([]) }).meta({ id: 'OwnUnitFile' })
const OwnDocumentTypeFile = z.strictObject({ name: words, abbreviations: z.array(words).default([]) }).meta({ id: 'OwnDocumentTypeFile' })
const OwnSymbol = z.strictObject({ symbol: words, issuer: words }).meta({ id: 'OwnSymbol' })
const ClarityAspect = z.enum(['person', 'work', 'time', 'responsibility', 'product', 'authority']).meta({ id: 'ClarityAspect' })
const HolidayFile = z.strictObject({ date: z.iso.date(), name: words.optional() }).meta({ id: 'HolidayFile' })

/** `dvcheck.config.json`, or the `dvcheck` key of package.json. */
export const SettingsFile = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([z.string(), z.array(z.string())]).optional(),
  stage: z.enum(['draft', 'final']).optional(),
  language: z.enum(['vi', 'en']).optional(),
  rules: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])).optional(),
  units: z.array(OwnUnitFile).optional(),
  documentTypes: z.array(OwnDocumentTypeFile).optional(),
  symbols: z.array(OwnSymbol).optional(),
  holidays: z.array(z.union([z.iso.date(), HolidayFile])).optional(),
  workingDays: z.array(z.iso.date()).optional(),
  wording: z.record(words, words).optional(),
  clarity: z.array(ClarityAspect).min(1).optional(),
  ignore: z.array(words).optional(),
  ownRules: z.array(OwnRuleFile).optional(),
  baseline: words.optional(),
})

/** The keys of what stands in its lists. */
export const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  units: Object.keys(OwnUnitFile.shape), documentTypes: Object.keys(OwnDocumentTypeFile.shape), symbols: Object.keys(OwnSymbol.shape),
  holidays: Object.keys(HolidayFile.shape), ownRules: Object.keys(OwnRuleFile.shape),
}

/** What is read of it: what it leaves out where that is always the same is filled in. */
export type SettingsRead = z.output<typeof SettingsFile>

/** Does not compile where the schema and the type say different things. */
export const same: Same<z.input<typeof SettingsFile>, Plain<Written.SettingsFile>> = true
