import { declarations } from './css.js'
import type { Node } from './tree.js'

/** Elements of which a page shows no words. */
const UNSEEN: ReadonlySet<string> = new Set([
  'head', 'title', 'script', 'style', 'template', 'noscript', 'iframe', 'object', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map', 'datalist',
  'rt', 'rp', 'xml', 'noframes', 'noembed', 'link', 'meta',
])

/** Elements that a person fills in or presses. */
const CONTROLS: ReadonlySet<string> = new Set(['select', 'button', 'textarea', 'input', 'option'])

/** Why an element is not part of what is read: a page never shows it, or hides it, or it is there to be pressed; null where it is read. */
export function leftOut(node: Node): 'unseen' | 'hidden' | 'control' | null {
  const { name, attributes } = node
  if (UNSEEN.has(name) || name.startsWith('xml:') || name.startsWith('w:')) return 'unseen'
  // What LibreOffice writes of the head and foot of each page: no reader of other files reads them.
  if (name === 'div' && /^(?:header|footer)$/u.test(attributes['title'] ?? '')) return 'unseen'
  if (CONTROLS.has(name)) return 'control'
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return 'hidden'
  const { style } = attributes
  if (style === undefined || !/display|hide/iu.test(style)) return null
  const declared = declarations(style)
  return /^none\b/iu.test(declared.get('display') ?? '') || /^all\b/iu.test(declared.get('mso-hide') ?? '') ? 'hidden' : null
}
