import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mirroredBy, relativePath } from '../../src/host/paths.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD } from '../helpers/plans.js'

/** A folder with plans of these names, and empty files of names that do not end as text. */
function filled(names: readonly string[]): string {
  const cwd = folder()
  for (const name of names) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), /\.(?:txt|md)$/i.test(name) ? GOOD : '')
  }
  return cwd
}

async function checked(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const { out, err } = await dvcheck(['-f', 'json', ...argv], { cwd })
  if (err !== '') return [err.trim()]
  return (JSON.parse(out) as { path: string }[]).map(({ path }) => path)
}

const long = `${'Kế hoạch dài '.repeat(12).trim()}.txt`

describe('which files are read', () => {
  const rows: readonly [name: string, files: readonly string[], argv: readonly string[], read: readonly string[] | RegExp][] = [
    ['brackets in a name', ['Ke hoach [2026].txt', 'Ke hoach 2.txt'], ['Ke hoach [2026].txt'], ['Ke hoach [2026].txt']],
    ['round ones, braces, a star, a question mark', ['a (1).txt', 'b {x,y}.txt', 'c*.txt', 'd?.txt', 'cc.txt', 'dd.txt'], ['a (1).txt', 'b {x,y}.txt', 'c*.txt', 'd?.txt'], ['a (1).txt', 'b {x,y}.txt', 'c*.txt', 'd?.txt']],
    ['an exclamation mark', ['!gap.txt', 'x.txt'], ['!gap.txt'], ['!gap.txt']],
    ['a folder in brackets', ['[VT] (cũ)/a.txt', 'V/b.txt'], ['[VT] (cũ)'], ['[VT] (cũ)/a.txt']],
    ['folders in brackets inside a folder', ['x/[1]/a.txt', 'x/{2}/b*.txt', 'x/!3/c.txt'], ['x'], ['x/!3/c.txt', 'x/[1]/a.txt', 'x/{2}/b*.txt']],
    ['a pattern below a folder in brackets', ['[VT]/a.txt', '[VT]/b.md', 'V/c.txt'], ['[VT]/*.txt'], ['[VT]/a.txt']],
    ['a pattern', ['a1.txt', 'a2.txt', 'b1.txt'], ['a[12].txt'], ['a1.txt', 'a2.txt']],
    ['capitals in an ending', ['A.TXT', 'b.txt', 'c.Md'], ['*.TXT'], ['A.TXT', 'b.txt']],
    ['capitals in a folder', ['x/A.TXT', 'x/b.MD'], ['x'], ['x/A.TXT', 'x/b.MD']],
    ['a name that begins with a hyphen', ['-x.txt', 'y.txt'], ['--', '-x.txt'], ['-x.txt']],
    ['the same by its folder', ['-x.txt', 'y.txt'], ['./-x.txt'], ['./-x.txt']],
    ['a folder that begins so', ['-x/a.txt'], ['--', '-x'], ['-x/a.txt']],
    ['spaces', ['ke hoach  thang 1 .txt'], ['ke hoach  thang 1 .txt'], ['ke hoach  thang 1 .txt']],
    ['a long name', [long], [long], [long]],
    ['a name longer than any', ['a.txt'], [`${'x'.repeat(5000)}.txt`], /Không có tệp/],
    ['decomposed on the disk, composed in the command', ['Kế hoạch/tháng 1.txt'.normalize('NFD')], ['Kế hoạch/tháng 1.txt'], ['Kế hoạch/tháng 1.txt'.normalize('NFD')]],
    ['the other way about', ['Kế hoạch/tháng 1.txt'], ['Kế hoạch/tháng 1.txt'.normalize('NFD')], ['Kế hoạch/tháng 1.txt']],
    ['decomposed in a folder', ['x/Kế hoạch.txt'.normalize('NFD')], ['x'], ['x/Kế hoạch.txt'.normalize('NFD')]],
    ['a composed pattern', ['Kế hoạch 1.txt'.normalize('NFD'), 'x.txt'], ['Kế*.txt'], ['Kế hoạch 1.txt'.normalize('NFD')]],
    ['a name composed that is nowhere', ['x.txt'], ['Kế hoạch.txt'], /Không có tệp/],
  ]
  test.each(rows)('%s', async (_, files, argv, read) => {
    const found = await checked(argv, filled(files))
    if (read instanceof RegExp) expect(found.join()).toMatch(read)
    else expect(found).toEqual(read)
  })
})

describe('what settings leave out', () => {
  const rows: readonly [name: string, files: readonly string[], ignore: readonly string[], read: readonly string[]][] = [
    ['a name in brackets', ['x/a [cu].txt', 'x/a c.txt'], ['x/a [cu].txt'], ['x/a c.txt']],
    ['a folder in brackets', ['x/[cu]/a.txt', 'x/c/b.txt'], ['x/[cu]/**'], ['x/c/b.txt']],
    ['a pattern', ['x/c.txt', 'x/u.txt', 'x/a.txt'], ['x/[cu].txt'], ['x/a.txt']],
    ['a decomposed name', ['x/nháp.txt'.normalize('NFD'), 'x/a.txt'], ['x/nháp.txt'], ['x/a.txt']],
  ]
  test.each(rows)('%s', async (_, files, ignore, read) => {
    const cwd = filled(files)
    writeFileSync(join(cwd, 'dvcheck.config.json'), JSON.stringify({ ignore }))
    expect(await checked(['x'], cwd)).toEqual(read)
  })
})

describe('files of folders that cannot be read', () => {
  const rows: readonly [name: string, files: readonly string[], argv: readonly string[], says: string | null, code: number][] = [
    ['counted by their endings', ['x/a.txt', 'x/1.rtf', 'x/y/2.RTF', 'x/3.xlsx', 'x/logo.png'], ['x'], 'Bỏ qua 3 tệp: 2 .rtf, 1 .xlsx – ', 0],
    ['in English', ['x/a.txt', 'x/1.ods'], ['--lang', 'en', 'x'], '1 file not read: 1 .ods – ', 0],
    ['nothing else', ['x/1.rtf'], ['x'], 'Bỏ qua 1 tệp: 1 .rtf – ', 2],
    ['what Word keeps beside an open document', ['x/a.txt', 'x/~$1.docx'], ['x'], null, 0],
    ['each once', ['x/a.txt', 'x/1.rtf'], ['x', './x'], 'Bỏ qua 1 tệp: ', 0],
    ['as data', ['x/a.txt', 'x/1.rtf'], ['convert', 'x'], 'Bỏ qua 1 tệp: 1 .rtf – ', 0],
  ]
  test.each(rows)('%s', async (_, files, argv, says, code) => {
    const ran = await dvcheck(argv, { cwd: filled(files) })
    expect(ran.code).toBe(code)
    if (says === null) expect(ran.err).toBe('')
    else expect(ran.err).toContain(`dvcheck: ${says}`)
  })

  test('what is left out is not counted', async () => {
    const cwd = filled(['x/a.txt', 'x/1.rtf', 'dvcheck.config.json'])
    writeFileSync(join(cwd, 'dvcheck.config.json'), '{"ignore": ["**/*.rtf"]}')
    expect((await dvcheck(['x'], { cwd })).err).toBe('')
  })
})

describe('paths by the rules of Windows and of others', () => {
  const relatives: readonly [from: string, to: string, path: typeof win32, is: string][] = [
    ['C:\\kh', 'C:\\kh\\2026\\a.txt', win32, '2026/a.txt'], ['C:\\kh', 'D:\\kh\\a.txt', win32, 'D:/kh/a.txt'], ['C:\\kh\\x', 'c:\\KH\\a.txt', win32, '../a.txt'],
    ['C:\\kh', '\\\\may-chu\\chung\\a.txt', win32, '//may-chu/chung/a.txt'], ['/kh', '/kh/2026/a.txt', posix, '2026/a.txt'], ['/kh/x', '/kh/a\\b.txt', posix, '../a\\b.txt'],
  ]
  test.each(relatives)('from %s to %s', (from, to, path, is) => {
    expect(relativePath(from, to, path)).toBe(is)
  })

  const mirrors: readonly [name: string, path: typeof win32, cwd: string, files: readonly string[], places: readonly string[]][] = [
    ['one drive', win32, 'C:\\kh', ['a.txt', '2026\\b.txt'], ['out\\a.txt.json', 'out\\2026\\b.txt.json']],
    ['its root', win32, 'C:\\', ['C:\\x\\a.txt', 'C:\\y\\b.txt'], ['out\\x\\a.txt.json', 'out\\y\\b.txt.json']],
    ['two drives', win32, 'C:\\kh', ['a.txt', 'D:\\b.txt'], ['out\\C\\kh\\a.txt.json', 'out\\D\\b.txt.json']],
    ['a drive and a share', win32, 'C:\\kh', ['a.txt', '\\\\may-chu\\chung\\b.txt'], ['out\\C\\kh\\a.txt.json', 'out\\may-chu\\chung\\b.txt.json']],
    ['a tree', posix, '/kh', ['x/a.txt', 'x/y/b.txt'], ['out/a.txt.json', 'out/y/b.txt.json']],
    ['nothing shared', posix, '/kh', ['/x/a.txt', '/y/b.txt'], ['out/x/a.txt.json', 'out/y/b.txt.json']],
  ]
  test.each(mirrors)('mirrored: %s', (_, path, cwd, files, places) => {
    expect([...mirroredBy(path)(files, cwd, 'out', '.json').values()]).toEqual(places)
  })
})
