import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { folder } from '../helpers/io.js'
import { blocksOf, paper } from '../helpers/papers.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'
import { xml } from '../helpers/xml.js'
import { yaml, type Yaml } from '../helpers/yaml.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What stands at a path of keys and indices. */
function at(tree: Yaml, ...path: readonly (string | number)[]): Yaml {
  return path.reduce<Yaml>((inner, key) => (inner as Readonly<Record<string | number, Yaml>> | null)?.[key] ?? null, tree)
}
const list = (tree: Yaml): readonly Yaml[] => (Array.isArray(tree) ? (tree as Yaml[]) : [])

/** A folder with programs: `npm` that has installed everything, `npx --no` and `dvcheck` that are the program as it is built. */
function programs(): string {
  const bin = folder()
  const ours = `exec "${process.execPath}" "${join(root, 'bin/dvcheck.js')}" "$@"`
  const scripts = { npm: '[ "$1" = ci ]', npx: `[ "$1 $2 $3" = "--no -- dvcheck" ] || exit 99\nshift 3\n${ours}`, dvcheck: ours }
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}
const PATH = [programs(), process.env['PATH']].join(delimiter)

/** Runs a line of a job in a shell, as a runner does: it ends at the first command that fails. */
function shell(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], { cwd, encoding: 'utf8', env: { ...process.env, PATH, ...env } })
  return { code: status, out: stdout, err: stderr }
}

/** A repository of plans: with a fault or without. */
function repository(plan: string): string {
  const cwd = folder()
  mkdirSync(join(cwd, 'ke-hoach/quý 1'), { recursive: true })
  mkdirSync(join(cwd, 'chuong-trinh'))
  writeFileSync(join(cwd, 'ke-hoach/quý 1/a b.txt'), plan)
  writeFileSync(join(cwd, 'chuong-trinh/c.txt'), GOOD)
  return cwd
}
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')
const found = (cwd: string, name: string) => (JSON.parse(read(cwd, name)) as Log).runs[0]?.results ?? []

test.each(['docs/ci/github.yml', 'docs/ci/github-action.yml', 'docs/ci/gitlab.yml', 'docs/ci/pre-commit.yaml'])('docs/ci.md shows %s as it is', (path) => {
  expect(blocksOf(paper('docs/ci.md'), 'yaml')).toContain(text(path))
})

test('docs/ci.md leads to files that there are', () => {
  const links = [...text('docs/ci.md').matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([])
})

test('the command that docs/ci.md ends with', () => {
  const cwd = repository(GOOD)
  expect(blocksOf(paper('docs/ci.md'), 'sh').map((command) => shell(command, cwd))).toEqual([{ code: 0, out: '', err: '' }])
  expect(read(cwd, 'plans.jsonl').trimEnd().split('\n')).toHaveLength(1)
})

const PLANS: readonly (readonly [name: string, plan: string, code: number])[] = [['without a fault', GOOD, 0], ['with an error', SKIPPED, 1]]

describe('the GitHub workflow', () => {
  const workflow = yaml(text('docs/ci/github.yml'))
  const steps = list(at(workflow, 'jobs', 'dvcheck', 'steps'))
  const commands = steps.map((step) => at(step, 'run')).filter((run) => run !== null)

  test('says what it needs', () => {
    expect(at(workflow, 'permissions')).toEqual({ contents: 'read', 'security-events': 'write' })
    expect(commands).toHaveLength(2)
    // npm keeps the version that the package asks for.
    expect(Number(at(steps[1] ?? null, 'with', 'node-version'))).toBeGreaterThanOrEqual(Number(/\d+/.exec((JSON.parse(text('package.json')) as { engines: { node: string } }).engines.node)?.[0]))
  })

  test.each(PLANS)('a plan %s', (_, plan, code) => {
    const cwd = repository(plan)
    const ran = shell(commands.join('\n'), cwd)
    expect([ran.code, ran.err]).toEqual([code, ''])
    expect(ran.out.split('\n').filter(Boolean).map((line) => line.split(',')[0])).toEqual(code === 0 ? [] : ['::error file=ke-hoach/quý 1/a b.txt'])
    const upload = steps.at(-1) ?? null
    expect(at(upload, 'uses')).toMatch(/^github\/codeql-action\/upload-sarif@/)
    expect(found(cwd, String(at(upload, 'with', 'sarif_file'))).map(({ ruleId }) => ruleId)).toEqual(code === 0 ? [] : ['numbering'])
  })
})

describe('the action', () => {
  const action = yaml(text('.github/actions/dvcheck/action.yml'))
  const steps = list(at(action, 'runs', 'steps'))
  const usage = list(at(yaml(text('docs/ci/github-action.yml')), 'jobs', 'dvcheck', 'steps'))
  const given = at(usage.find((step) => at(step, 'id') === 'dvcheck') ?? null, 'with') as Readonly<Record<string, string>>

  /** The steps with these inputs; the others are as the action says. */
  function acted(inputs: Readonly<Record<string, string>>, cwd: string) {
    const env: Record<string, string> = { GITHUB_ACTION_PATH: join(root, '.github/actions/dvcheck'), GITHUB_OUTPUT: join(cwd, '.output') }
    writeFileSync(join(cwd, '.output'), '')
    for (const [name, words] of Object.entries((at(steps[1] ?? null, 'env') ?? {}) as Readonly<Record<string, string>>)) {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(words) ?? []
      env[name] = inputs[input] ?? String(at(action, 'inputs', input, 'default'))
    }
    const ran = steps.map((step) => shell(String(at(step, 'run')), cwd, env))
    return { ...(ran.at(-1) as (typeof ran)[number]), installed: ran[0]?.code, output: read(cwd, '.output') }
  }

  test('is one of steps, each in a shell that it names', () => {
    expect([at(action, 'runs', 'using'), steps.map((step) => at(step, 'shell'))]).toEqual(['composite', ['bash', 'bash']])
    expect(Object.keys(given).filter((name) => at(action, 'inputs', name) === null)).toEqual([])
    expect(text('docs/ci/github-action.yml')).toContain('uses: ./.dvcheck/.github/actions/dvcheck\n')
  })

  test.each(PLANS)('a plan %s', (_, plan, code) => {
    const cwd = repository(plan)
    expect(acted({}, cwd)).toMatchObject({ code, err: '', installed: 0, output: 'sarif=dvcheck.sarif\n' })
    expect(found(cwd, 'dvcheck.sarif')).toHaveLength(code)
  })

  test('as the workflow uses it', () => {
    const cwd = repository(SKIPPED)
    expect(acted(given, cwd)).toMatchObject({ code: 1, output: 'sarif=dvcheck.sarif\n' })
    expect(given['paths']?.split('\n')).toEqual(['ke-hoach', 'chuong-trinh/*.txt', ''])
  })

  test.each([
    ['a path with spaces', { paths: 'ke-hoach/quý 1/a b.txt' }, 1, 'sarif=dvcheck.sarif\n'],
    ['never', { 'fail-on': 'never' }, 0, 'sarif=dvcheck.sarif\n'],
    ['a path that leads nowhere', { paths: 'no.txt' }, 2, 'sarif=dvcheck.sarif\n'],
    ['a report that cannot be written', { sarif: 'chuong-trinh/c.txt/x' }, 2, ''],
    ['names that would be commands', { paths: '$(touch evil)\n`touch evil`\n"; touch evil; "', sarif: '$(touch evil).sarif' }, 2, 'sarif=$(touch evil).sarif\n'],
  ])('%s', (_, inputs, code, output) => {
    const cwd = repository(SKIPPED)
    expect(acted(inputs, cwd)).toMatchObject({ code, output })
    expect(existsSync(join(cwd, 'evil'))).toBe(false)
  })
})

describe('the GitLab job', () => {
  const job = at(yaml(text('docs/ci/gitlab.yml')), 'dvcheck')

  test.each(PLANS)('a plan %s', (_, plan, code) => {
    const cwd = repository(plan)
    const ran = shell(list(at(job, 'script')).join('\n'), cwd)
    expect([ran.code, ran.err]).toEqual([code, ''])
    expect(ran.out).toMatch(code === 0 ? /0 lỗi/ : /1 lỗi/)
    expect(at(job, 'artifacts', 'when')).toBe('always')
    const reports = at(job, 'artifacts', 'reports') as Readonly<Record<string, string>>
    expect(JSON.parse(read(cwd, reports['codequality'] ?? ''))).toHaveLength(code)
    const [suite, ...others] = xml(read(cwd, reports['junit'] ?? '')).children
    expect([suite?.attributes, others]).toMatchObject([{ name: 'ke-hoach/quý 1/a b.txt', failures: `${code}` }, []])
  })
})

describe('the pre-commit hook', () => {
  const [hook = null] = list(yaml(text('.pre-commit-hooks.yaml')))
  const config = yaml(text('docs/ci/pre-commit.yaml'))
  const used = at(config, 'repos', 0, 'hooks', 0)

  /** The hook on all files of a repository, as pre-commit calls it. */
  function hooked(cwd: string, more: readonly string[] = []) {
    const files = (readdirSync(cwd, { recursive: true }) as string[]).filter((name) => new RegExp(String(at(hook, 'files'))).test(name)).sort()
    return { files, ...shell(`${String(at(hook, 'entry'))} "$@"`.replace('"$@"', [...more, ...files].map((one) => `'${one}'`).join(' ')), cwd) }
  }

  test('the configuration names it', () => {
    expect([at(used, 'id'), at(hook, 'language')]).toEqual([at(hook, 'id'), 'node'])
    expect((JSON.parse(text('package.json')) as { bin: object }).bin).toHaveProperty(String(at(hook, 'entry')).split(' ')[0] ?? '')
    expect(new RegExp(String(at(used, 'files'))).test('ke-hoach/a.txt')).toBe(true)
  })

  test.each(PLANS)('a plan %s', (_, plan, code) => {
    const cwd = repository(plan)
    writeFileSync(join(cwd, 'data.csv'), 'a,b\n')
    cpSync(join(cwd, 'chuong-trinh/c.txt'), join(cwd, 'ke-hoach/d.md'))
    const ran = hooked(cwd, list(at(used, 'args')).map(String))
    expect([ran.code, ran.err, ran.files]).toEqual([code, '', ['chuong-trinh/c.txt', 'ke-hoach/d.md', 'ke-hoach/quý 1/a b.txt']])
  })
})
