import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FORMS } from '../helpers/forms.js'
import { dvcheck } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'
import { paragraph, word } from '../helpers/word.js'

const bin = fileURLToPath(new URL('../../bin/dvcheck.js', import.meta.url))
const wordOf = (text: string): Uint8Array => word({ body: text.split('\n').map((line) => paragraph(line)).join('') })

/** A folder with files that comments can be written beside, and others. */
function place(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'dvcheck-test-'))
  const files = {
    'good.docx': wordOf(GOOD), 'bad.docx': wordOf(SKIPPED), 'plan.txt': GOOD, 'old.doc': readFileSync(new URL('truong-hoc/plan.doc', FORMS)),
    'broken.docx': wordOf(GOOD).slice(0, 900), 'cut.docx': word({ body: `${paragraph('KẾ HOẠCH')}<w:p><w:r><w:t>Việc` }), 'zip.docx': zipSync({ a: strToU8('x') }),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  mkdirSync(join(cwd, 'two'))
  for (const name of ['a.docx', 'b.docx']) writeFileSync(join(cwd, 'two', name), wordOf(GOOD))
  return cwd
}

describe('copies with comments on the command line', () => {
  test.each<readonly [argv: string, code: number, err: RegExp | '', out?: RegExp]>([
    ['good.docx -f comments=x.docx', 0, ''],
    ['bad.docx -f comments=x.docx', 1, ''],
    ['bad.docx -f comments=x.docx --fail-on never -f compact', 0, '', /\[numbering\]/],
    ['bad.docx -f comments=new/x.docx', 1, ''],
    ['bad.docx -f comments', 2, /phải ghi vào một tệp/],
    ['bad.docx -f comments=-', 2, /phải ghi vào một tệp/],
    ['bad.docx -f comments=', 2, /thiếu tên tệp/],
    ['bad.docx -f comments=bad.docx', 2, /đang được đọc/],
    ['bad.docx -f comments=./two/../bad.docx', 2, /đang được đọc/],
    ['two -f comments=x.docx', 2, /một tệp Word mỗi lần, ở đây có 2 tệp/],
    ['plan.txt -f comments=x.docx', 2, /không phải tệp \.docx.*Lưu thành/],
    ['old.doc -f comments=x.docx', 2, /không phải tệp \.docx.*Lưu thành/],
    ['broken.docx -f comments=x.docx', 2, /bị hỏng/],
    ['cut.docx -f comments=x.docx', 2, /bị hỏng/],
    ['zip.docx -f comments=x.docx', 2, /bị hỏng/],
    ['old.doc --fix', 0, /không ghi được loại tệp này.*Word \(\.docx\)/],
    ['broken.docx --fix', 1, /bị hỏng/],
    ['--lang en plan.txt -f comments=x.docx', 2, /no \.docx file.*Save As/],
  ])('%s', async (argv, code, err, out) => {
    const cwd = place()
    const before = readdirSync(cwd)
    const ran = await dvcheck(argv.split(' '), { cwd })
    expect(ran.code).toBe(code)
    if (err === '') expect(ran.err).toBe('')
    else expect(ran.err).toMatch(err)
    expect(ran.out).toMatch(out ?? (argv.includes('--fix') ? /./ : /^$/))
    if (code === 2) expect(readdirSync(cwd)).toEqual(before)
  })

  test('the program as it is built writes the copy, and the same once more', () => {
    const cwd = place()
    const run = (...argv: string[]) => spawnSync('node', [bin, ...argv], { cwd, encoding: 'utf8' })
    expect(run('bad.docx', '-f', 'comments=x.docx')).toMatchObject({ status: 1, stderr: '', stdout: '' })
    expect(run('x.docx', '-f', 'comments=y.docx').status).toBe(1)
    expect(readFileSync(join(cwd, 'y.docx'))).toEqual(readFileSync(join(cwd, 'x.docx')))
    expect(run('bad.docx', '--fix-suggested', '--fail-on', 'never').stderr).toMatch(/theo dõi thay đổi/)
    expect(run('bad.docx', '--fix-suggested', '--fail-on', 'never').stderr).toMatch(/Không có chỗ nào để sửa/)
  })
})
