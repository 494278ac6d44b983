import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder } from '../helpers/io.js'
import { GOOD, long } from '../helpers/plans.js'

const bin = fileURLToPath(new URL('../../bin/dvcheck.js', import.meta.url))

/** What the program gives when a shell runs it, `dvcheck` being its name. */
function shell(command: string, cwd = folder()): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `dvcheck() { "${process.execPath}" "${bin}" "$@"; }\n${command}`], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

/** A folder with a plan, one of more than 2 MB, and settings that turn a rule off. */
function filled(): string {
  const cwd = folder()
  writeFileSync(join(cwd, 'x.txt'), GOOD.replace('\n2. Giao', '\n3. Giao'))
  writeFileSync(join(cwd, 'long.txt'), long())
  return cwd
}

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  test.each([
    ['the report', 'dvcheck x.txt > /dev/full', /^dvcheck: Không ghi được ra đầu ra chuẩn: ổ đĩa đã đầy\.\n$/],
    ['the report of a long file', 'dvcheck long.txt > /dev/full', /^dvcheck: Không ghi được ra đầu ra chuẩn: ổ đĩa đã đầy\.\n$/],
    ['the help', 'dvcheck --help --lang en > /dev/full', /^dvcheck: Cannot write to standard output: the disk is full\.\n$/],
    ['data', 'dvcheck convert x.txt > /dev/full', /đã đầy/],
    ['what went wrong', 'dvcheck nothing 2> /dev/full', /^$/],
    ['both', 'dvcheck nothing > /dev/full 2> /dev/full', /^$/],
  ])('%s', (_, command, err) => {
    const ran = shell(command, filled())
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(err)
  })
})

describe('a reader that goes away', () => {
  test.each([['dvcheck x.txt'], ['dvcheck long.txt'], ['dvcheck convert x.txt'], ['dvcheck x.txt --fix-suggested --dry-run'], ['dvcheck explain'], ['dvcheck --help']])('%s', (command) => {
    expect(shell(`${command} | true`, filled()).err).toBe('')
    expect(shell(`${command} >&-`, filled()).err).toBe('')
  })
})

test('a folder that has been removed', () => {
  const cwd = filled()
  const gone = folder()
  expect(shell(`cd "${gone}" && rmdir "${gone}" && dvcheck "${cwd}/x.txt"`)).toEqual({ code: 2, out: '', err: 'dvcheck: Thư mục hiện hành không còn nữa. Hãy chuyển sang thư mục khác rồi chạy lại.\n' })
})

test('the program as it is bundled reads settings', () => {
  const cwd = filled()
  expect(shell('dvcheck x.txt', cwd)).toMatchObject({ code: 1, err: '' })
  writeFileSync(join(cwd, 'dvcheck.config.json'), '{ "rules": { "numbering": "off" } }')
  expect(shell('dvcheck x.txt', cwd)).toMatchObject({ code: 0, err: '' })
  expect(shell('dvcheck folder*.txt x.tx*', cwd)).toMatchObject({ code: 2 })
})
