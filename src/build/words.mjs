// The doc sentences of the public types, read by TypeScript's compiler: what editors show on hover, and what src/export/words.ts gives the JSON Schemas.
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const index = fileURLToPath(new URL('../index.ts', import.meta.url))

/** The library as TypeScript sees it; `more` are files besides, by their path. */
export function library(more = {}) {
  const options = {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ['lib.es2023.d.ts'], types: [],
    strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.getSourceFile = (path, ...rest) => (path in more ? ts.createSourceFile(path, more[path], ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest))
  // The public types are made of no package's: without them TypeScript is done in half the time.
  host.fileExists = (path) => path in more || (!/\/node_modules\/(?!typescript\/)/.test(path) && fileExists(path))
  return ts.createProgram([index, ...Object.keys(more)], options, host)
}

/** The words of one symbol in one line. */
function wordsOf(symbol, checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
}

/** Of each type that the library exports its own words, and those of its properties: `{ Task: { words, properties: { id: words … } } }`. */
export function exportedTypes(program) {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(index))
  const found = {}
  for (const one of checker.getExportsOfModule(module)) {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
    if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class))) continue
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const properties = type.flags & ts.TypeFlags.Object ? checker.getPropertiesOfType(type).filter(isOurs) : []
    found[one.name] = { words: wordsOf(symbol, checker), properties: Object.fromEntries(properties.map((property) => [property.name, wordsOf(property, checker)])) }
  }
  return found
}

// Not what arrays, functions and strings have.
function isOurs(property) {
  const [declaration] = property.declarations ?? []
  return declaration !== undefined && !declaration.getSourceFile().fileName.includes('/node_modules/') && !property.name.startsWith('#')
}

const LINE = 110

/** A sentence in pieces of a line. */
function pieces(words) {
  const found = ['']
  for (const word of words.split(/(?<= )/)) {
    if (found.at(-1).length + word.length > LINE) found.push('')
    found[found.length - 1] += word
  }
  return found
}

/** src/export/words.ts with the words of the types named. */
export function wordsModule(types, names) {
  const quoted = (words) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const text = (words, indent) => (words.length < LINE ? ` ${quoted(words)}` : `\n${pieces(words).map((piece) => `${indent}${quoted(piece)}`).join(' +\n')}`)
  const key = (name) => (/^[a-z$]\w*$/i.test(name) ? name : `'${name}'`)
  const entries = [...names].sort().map((name) => {
    const { words, properties } = types[name] ?? { words: '', properties: {} }
    const lines = Object.entries(properties).map(([property, own]) => `      ${key(property)}:${text(own, '        ')},\n`)
    return `  ${name}: {\n    words:${text(words, '      ')},\n    properties: {${lines.length > 0 ? `\n${lines.join('')}    ` : ''}},\n  },\n`
  })
  return `/** The doc sentences of the types that the JSON Schemas describe. Not written by hand: \`UPDATE=1 npm test -- program/types\` takes them from the types. */
export const WORDS: Readonly<Record<string, { readonly words: string; readonly properties: Readonly<Record<string, string>> }>> = {
${entries.join('')}}
`
}
