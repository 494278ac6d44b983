import type { OwnRuleFile, SettingsFile } from './file.js'
import type { OwnRule, Settings } from './settings.js'

/** The settings file that would give these settings by itself. */
export function fileOf({ documentTypes, units, holidays, ownRules, baseline, symbols, workingDays, clarity, ignore, ...single }: Settings): SettingsFile {
  return {
    ...single, units: units.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
    documentTypes: documentTypes.map(({ name, abbreviations }) => ({ name, abbreviations: [...abbreviations] })), symbols: [...symbols],
    holidays: holidays.map(({ date, name }) => (name === null ? date : { date, name })), workingDays: [...workingDays], clarity: [...clarity],
    ignore: [...ignore], ownRules: ownRules.map(ownRuleFile), ...(baseline === null ? {} : { baseline }),
  }
}

function ownRuleFile({ id, scope, pattern, forbidden, required, message, advice, severity }: OwnRule): OwnRuleFile {
  return {
    id, scope, ...(pattern === null ? {} : { pattern }), ...(forbidden.length === 0 ? {} : { forbidden: [...forbidden] }),
    ...(required.length === 0 ? {} : { required: [...required] }), message, ...(advice === null ? {} : { advice }), severity,
  }
}
