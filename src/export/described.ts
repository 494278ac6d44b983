import { z } from 'zod'
import { Findings } from '../model/finding-schema.js'
import { Plan } from '../model/plan-schema.js'
import { SettingsFile } from '../settings/schema.js'
import type { SchemaName } from './schema.js'
import { WORDS } from './words.js'

/** What is described: its schema, the name of its type, and what it is. */
const SCHEMAS = {
  plan: { schema: Plan, type: 'Plan', title: 'A plan, as dvcheck convert prints it' },
  findings: { schema: Findings, type: null, title: 'Findings, as dvcheck --format json prints them: one result a file' },
  settings: { schema: SettingsFile, type: 'SettingsFile', title: 'dvcheck.config.json' },
} as const

interface Node {
  description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly $defs?: Readonly<Record<string, Node>>
}

/** A schema with the words of its types: the settings as they are written, the others as they are printed. */
export function described(which: SchemaName): object {
  const { schema, type, title } = SCHEMAS[which]
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: which === 'settings' ? 'input' : 'output' }) as Node & { readonly $schema: string }
  if (type !== null) describe(rest, type)
  for (const [name, node] of Object.entries(rest.$defs ?? {})) describe(node, name)
  return { $schema, $id: `urn:dvcheck:${which}:1`, title, ...rest }
}

/** Puts the words of a type into its schema. */
function describe(node: Node, type: string): void {
  const { words, properties } = WORDS[type] ?? { words: '', properties: {} }
  node.description = words
  for (const [name, property] of Object.entries(node.properties ?? {})) property.description = properties[name] ?? ''
}
