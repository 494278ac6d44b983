import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { GOOD, SKIPPED } from '../helpers/plans.js'

const bin = fileURLToPath(new URL('../../bin/dvcheck.js', import.meta.url))

const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': GOOD, 'bad.txt': SKIPPED, '-x.txt': GOOD, 'a [1].txt': GOOD, 'upper/A.TXT': GOOD, 'mixed/a.txt': GOOD, 'mixed/b.rtf': 'PK\x03\x04', 'word/b.rtf': 'PK\x03\x04',
  'off/bad.txt': SKIPPED, 'off/dvcheck.config.json': '{"rules": {"numbering": "off"}}', 'wrong/good.txt': GOOD, 'wrong/dvcheck.config.json': '{"staeg": 1}',
  'half.txt': Buffer.concat([Buffer.from(GOOD), Buffer.from(' Tr\xadêng m\xc7m non tæ ch\xf8c kh\xb8m b\xd6nh cho häc sinh, b\xb6o v\xd6 m\xabi tr\xadêng.'.repeat(9), 'latin1')]),
  'tcvn3.txt': Buffer.from('KÕ HO\xb9CH\nD\xa9n v\xcbn n\xa8m 2026\n\nI. NHIÖM Vô\n\n1. N\xbem t×nh h×nh nh\xa9n d\xa9n, \xae\xe8i tho\xb9i v\xedi nh\xa9n d\xa9n.\n', 'latin1'),
}

const rows: readonly [argv: string, code: number, err: RegExp | null][] = [
  ['good.txt', 0, null], ['bad.txt', 1, null], ['off', 0, null], ['off/bad.txt bad.txt', 1, null], ['wrong', 2, /wrong.*staeg: .*stage/s],
  ['z*.txt', 2, /Không tệp nào khớp/], ['upper/*.txt', 0, null], ['-- -x.txt', 0, null], ['./-x.txt', 0, null], ['-x.txt', 2, /-x/],
  ['mixed', 0, /Bỏ qua 1 tệp: 1 \.rtf/], ['word', 2, /không có tệp nào để đọc/], ['word/b.rtf', 1, null],
  ['half.txt', 1, null], ['tcvn3.txt --fail-on error --rule recipients-missing=off --rule signature-missing=off', 0, null], ['tcvn3.txt --encoding vni', 1, null], ['good.txt --encoding tcvn', 1, null],
  ['good.txt --encoding xyz', 2, /Không có bảng mã “xyz”/], ['--print-config off/bad.txt', 0, /lấy từ off\/dvcheck\.config\.json/], ['--print-config wrong', 2, /staeg/],
  ['--print-config no.txt', 2, /no\.txt/], ['--init no.txt', 2, /no\.txt/], ['--init good.txt', 0, /Đã ghi/], ['--init', 2, /Đã có/],
  ['explain numbering', 0, null], ['explain numbering --all', 0, null], ['explain nope', 2, /nope/], ['', 2, /Chưa có đường dẫn/],
]

test('the program started: its exit codes and what it says on standard error', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'dvcheck-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  const wrong = rows.flatMap(([argv, code, err]) => {
    const ran = spawnSync('node', [bin, ...argv.split(' ').filter(Boolean)], { cwd, encoding: 'utf8' })
    const right = ran.status === code && (err === null ? ran.stderr === '' : err.test(ran.stderr)) && !/\bat .*\.[jt]s:\d/.test(ran.stderr)
    return right ? [] : [`dvcheck ${argv}: ${String(ran.status)} instead of ${code}: ${ran.stderr}${ran.stdout.slice(0, 600)}`]
  })
  expect(wrong).toEqual([])
  expect(spawnSync('node', [bin, 'a [1].txt'], { cwd }).status).toBe(0)
})
