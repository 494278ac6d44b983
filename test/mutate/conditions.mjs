import ts from 'typescript'

const PREDICATES = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex'])

/**
 * The text of a source in which each condition can be negated by its number: `__condition(7, a > b)`. `first` is the number of its first one; `mutants`
 * tells of each where it stands.
 */
export function conditions(source, checker, first, file) {
  const text = source.text
  const found = []
  const add = (node, kind, call = '__condition') => {
    const [start, end] = [node.getStart(source), node.getEnd()]
    // What is asked twice at one place is one condition: `list.filter((one) => (one))`.
    if (!found.some((one) => one.start === start && one.end === end)) found.push({ start, end, kind, call })
  }
  const walk = (node) => {
    if (ts.isIfStatement(node)) add(node.expression, 'if')
    if (ts.isConditionalExpression(node)) add(node.condition, '?:')
    if (ts.isBinaryExpression(node) && isLogical(node)) {
      add(node.left, operator(node))
      if (asksOnly(node) || isBoolean(checker, node.right)) add(node.right, operator(node))
    }
    const predicate = predicateOf(node)
    if (predicate) {
      const inline = ts.isArrowFunction(predicate) && !ts.isBlock(predicate.body)
      add(inline ? predicate.body : predicate, node.expression.name.text, inline ? '__condition' : '__predicate')
    }
    ts.forEachChild(node, walk)
  }
  walk(source)

  const mutants = found.map(({ start, end, kind }, i) => {
    const { line, character } = source.getLineAndCharacterOfPosition(start)
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    return { id: first + i, file, line: line + 1, column: character + 1, kind, text: words.length > 100 ? `${words.slice(0, 99)}…` : words }
  })
  return { text: inserted(text, found, first), mutants }
}

const isLogical = ({ operatorToken: { kind } }) => kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken
const operator = ({ operatorToken: { kind } }) => (kind === ts.SyntaxKind.BarBarToken ? '||' : '&&')

function predicateOf(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || !PREDICATES.has(node.expression.name.text)) return undefined
  return node.arguments[0]
}

/** Whether only the truth of an expression counts where it stands. */
function asksOnly(node) {
  const { parent } = node
  if (ts.isParenthesizedExpression(parent)) return asksOnly(parent)
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return parent.expression === node
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken
  if (ts.isBinaryExpression(parent) && isLogical(parent)) return parent.left === node || asksOnly(parent)
  return ts.isArrowFunction(parent) && parent.body === node && predicateOf(parent.parent) === parent
}

function isBoolean(checker, node) {
  const type = checker.getTypeAtLocation(node)
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & ts.TypeFlags.BooleanLike) !== 0)
}

/** The text with a call around each condition. */
function inserted(text, found, first) {
  const marks = found.flatMap(({ start, end, call }, i) => [
    // Of those that begin at one place the longest is outermost; of those that end at one the shortest ends first.
    { at: start, order: -end, by: `${call}(${first + i},(` }, { at: end, order: -Infinity, inner: start, by: '))' },
  ])
  marks.sort((a, b) => a.at - b.at || a.order - b.order || (b.inner ?? 0) - (a.inner ?? 0))
  let at = 0
  let made = ''
  for (const mark of marks) {
    made += text.slice(at, mark.at) + mark.by
    at = mark.at
  }
  return made + text.slice(at)
}
