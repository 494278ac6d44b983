import { format } from 'node:util'
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  unreachable: (message) => chai.assert.fail(message ?? 'unreachable'),
})

const titled = (title, row) => (Array.isArray(row) ? format(title.replace(/%#/g, ''), ...row.slice(0, (title.match(/%[sdifjo]/g) ?? []).length)) : format(title.replace(/\$(\w+)/g, (_, key) => String(row?.[key])), ...(title.includes('%') ? [row] : [])))

/** What stands in place of vitest: the tests of the files that are loaded with it, as a list that can be run one by one. */
export function suite() {
  const tests = []
  let group = { name: '', hooks: [], above: null }

  const withModifiers = (add) => Object.assign(add, {
    each: (rows) => (title, body, ...rest) => rows.forEach((row) => add(titled(title, row), () => body(...(Array.isArray(row) ? row : [row])), ...rest)),
    for: (rows) => (title, body, ...rest) => rows.forEach((row) => add(titled(title, row), () => body(row), ...rest)),
    skip: Object.assign(() => {}, { each: () => () => {} }), todo: () => {},
    get concurrent() { return add }, get sequential() { return add }, get only() { return add },
    skipIf: (condition) => (condition ? add.skip : add),
    runIf: (condition) => (condition ? add : add.skip),
  })

  const describe = withModifiers((name, ...rest) => {
    const body = rest.find((one) => typeof one === 'function')
    const above = group
    group = { name: `${above.name} ${name}`, hooks: [], above }
    body()
    group = above
  })
  const test = withModifiers((name, ...rest) => {
    tests.push({ name: `${group.name} ${name}`, body: rest.find((one) => typeof one === 'function'), group })
  })
  const hook = (kind) => (body) => void group.hooks.push({ kind, body, done: false })

  return {
    tests, describe, test, it: test, suite: describe, expect,
    beforeAll: hook('beforeAll'), afterAll: hook('afterAll'), beforeEach: hook('beforeEach'), afterEach: hook('afterEach'),
    begin: (file) => { group = { name: file, hooks: [], above: null } },
  }
}

/** Runs a test with what stands before it; throws what it throws. */
export async function run({ body, group }) {
  const groups = []
  for (let one = group; one; one = one.above) groups.unshift(one)
  const hooks = groups.flatMap((one) => one.hooks)
  for (const one of hooks) {
    if (one.kind !== 'beforeAll' || one.done) continue
    one.done = true
    await one.body()
  }
  for (const { kind, body } of hooks) if (kind === 'beforeEach') await body()
  await body()
  for (const { kind, body } of hooks) if (kind === 'afterEach') await body()
}
