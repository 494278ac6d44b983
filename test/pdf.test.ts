import { describe, expect, test } from 'vitest'
import { source } from '../src/read/read.js'
import { below, pdf, wide, type Sheet } from './helpers/pdf.js'

const lines = async (...sheets: Sheet[]): Promise<string[]> => {
  const { lines: found } = await source(pdf(sheets))
  return found.map(({ passage, cells }) => (cells ? cells.map(({ value }) => value.replaceAll('\n', ' / ')).join(' | ') : passage.value))
}

// Between margins of 85 points 60 letters fill a line.
const centred = (y: number, text: string, size = 14) => ({ x: (595 - wide(text, size)) / 2, y, text, size })
const FULL = 'Các cơ quan, đơn vị rà soát, bổ sung, hoàn thiện kế hoạch,'

describe('lines', () => {
  const text = (...lines: string[]): Sheet => ({ texts: below(85, 100, lines) })
  test.each<[string, Sheet[], string[]]>([
    ['that fill the measure go on', [text(FULL, 'gửi về Sở.', FULL, 'gửi về tỉnh.')], [`${FULL} gửi về Sở.`, `${FULL} gửi về tỉnh.`]],
    ['items begin anew', [text('1. Rà soát.', '2. Báo cáo.', '- Gửi Sở Nội vụ;')], ['1. Rà soát.', '2. Báo cáo.', '- Gửi Sở Nội vụ;']],
    ['a word cut by a hyphen', [text('Các cơ quan, đơn vị rà soát, bổ sung, hoàn thiện các infor-', 'mation về Sở.', FULL, 'gửi Sở.')], [
      'Các cơ quan, đơn vị rà soát, bổ sung, hoàn thiện các information về Sở.', `${FULL} gửi Sở.`,
    ]],
    ['a hyphen of its own', [text('Căn cứ Nghị quyết về phát triển khoa học, công nghệ số 31-', 'NQ/TW của Bộ.', FULL, 'gửi Sở.')], [
      'Căn cứ Nghị quyết về phát triển khoa học, công nghệ số 31-NQ/TW của Bộ.', `${FULL} gửi Sở.`,
    ]],
    ['letters whose marks are apart', [text('Kế hoạch'.normalize('NFD'))], ['Kế hoạch']],
    ['over a page, its number left out', [
      { texts: [...below(85, 700, [FULL, FULL])] }, { texts: [centred(40, '2'), ...below(85, 80, ['gửi về Sở.', FULL, 'gửi tỉnh.'])] },
    ], [`${FULL} ${FULL} gửi về Sở.`, `${FULL} gửi tỉnh.`]],
    ['the number of a note', [{ texts: [{ x: 85, y: 100, text: 'Kế hoạch' }, { x: 85 + wide('Kế hoạch'), y: 94, text: '1', size: 8 }] }], ['Kế hoạch¹']],
    ['a font from before Unicode', [{ texts: [{ x: 85, y: 100, text: 'KÕ ho¹ch', font: '.VnTime' }] }], ['Kế hoạch']],
  ])('%s', async (_, sheets, expected) => {
    expect(await lines(...sheets)).toEqual(expected)
  })
})

describe('columns', () => {
  test('the left one of a letterhead stands before the right one', async () => {
    const left = ['UBND TỈNH AN THỊNH', 'SỞ NỘI VỤ', 'Số: 12/KH-SNV']
    const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Thịnh, ngày 12 tháng 01 năm 2026']
    const beside = left.flatMap((one, i) => [
      { x: 160 - wide(one, 11) / 2, y: 60 + 15 * i, text: one, size: 11 }, { x: 420 - wide(right[i] as string, 11) / 2, y: 60 + 15 * i, text: right[i] as string, size: 11 },
    ])
    expect(await lines({ texts: [...beside, centred(140, 'KẾ HOẠCH')] })).toEqual([...left, ...right, 'KẾ HOẠCH'])
  })

  test('recipients stand before the signature', async () => {
    const left = below(85, 600, ['Nơi nhận:', '- UBND tỉnh;', '- Các sở, ban,', 'ngành;', '- Lưu: VT.'], 11)
    const right = below(400, 602, ['GIÁM ĐỐC', '', '', 'Hà Trung Kiền'], 14).filter(({ text }) => text !== '')
    expect(await lines({ texts: [...left, ...right] })).toEqual(['Nơi nhận:', '- UBND tỉnh;', '- Các sở, ban, ngành;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Hà Trung Kiền'])
  })
})

describe('tables', () => {
  const columns = [85, 120, 300, 420, 510]
  const row = (y: number, ...cells: string[]) => cells.flatMap((text, i) => below((columns[i] as number) + 5, y + 14, text.split('\n'), 11))
  const across = (y: number, from = 85, to = 510): [number, number, number, number] => [from, y, to, y]
  const down = (x: number, from: number, to: number): [number, number, number, number] => [x, from, x, to]
  const head = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian']

  test('cells by drawn lines, some with several lines, one over two rows', async () => {
    const texts = [...row(100, ...head), ...row(120, '1', 'Rà soát thủ tục', 'Sở Nội\nvụ', 'Quý I'), ...row(150, '2', 'Báo cáo kết quả', '', 'Quý II')]
    const lines_ = [across(100), across(120), across(150, 85, 300), across(150, 420, 510), across(170), ...columns.map((x) => down(x, 100, 170))]
    const { lines: found } = await source(pdf([{ texts, lines: lines_ }]))
    expect(found.map(({ cells }) => cells?.map(({ value }) => value.replaceAll('\n', ' ')))).toEqual([
      head, ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I'], ['2', 'Báo cáo kết quả', '', 'Quý II'],
    ])
    expect(found.map(({ merged }) => merged)).toEqual([undefined, undefined, [false, false, true, false]])
  })

  test('rows go on over a page, the head of the next page left out', async () => {
    const grid = (...ys: number[]) => [...ys.map((y) => across(y)), ...columns.map((x) => down(x, ys[0] as number, ys.at(-1) as number))]
    const first = { texts: [...row(700, ...head), ...row(720, '1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I'), ...row(740, '2', 'Mở lớp tập huấn', 'Sở Y tế', 'Quý II')], lines: grid(700, 720, 740, 760) }
    const second = { texts: [...row(80, ...head), ...row(100, '', 'cho cán bộ', '', ''), ...row(120, '3', 'Báo cáo', 'Sở Y tế', 'Quý IV')], lines: grid(80, 100, 120, 140) }
    expect(await lines(first, second)).toEqual([
      head.join(' | '), '1 | Rà soát thủ tục | Sở Nội vụ | Quý I', '2 | Mở lớp tập huấn / cho cán bộ | Sở Y tế | Quý II', '3 | Báo cáo | Sở Y tế | Quý IV',
    ])
  })

  test('without lines, by gaps that hold over rows', async () => {
    const texts = [...row(100, ...head), ...row(116, '1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I'), ...row(132, '2', 'Báo cáo', 'Sở Y tế', 'Quý II')]
    expect(await lines({ texts })).toEqual([head.join(' | '), '1 | Rà soát thủ tục | Sở Nội vụ | Quý I', '2 | Báo cáo | Sở Y tế | Quý II'])
  })
})

describe('notes', () => {
  const page = { texts: below(85, 100, ['I. NHIỆM VỤ', '1. Rà soát thủ tục hành chính, báo cáo Sở.']) }
  const head = { x: 85, y: 40, text: 'Kế hoạch của Sở Nội vụ', size: 9 }
  const body = { texts: [...page.texts, head] }
  const broken = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 200)
  test.each<[string, Uint8Array, string, string]>([
    ['all pages are pictures', pdf([{ picture: true }, { picture: true }]), 'scan-without-text', 'chỉ có ảnh chụp'],
    ['some pages are pictures', pdf([page, { picture: true }, page, { picture: true }]), 'scan-without-text', 'trang 2, 4'],
    ['what is printed on each page', pdf([body, { ...body, texts: [...body.texts] }]), 'text-left-out', 'Kế hoạch của Sở Nội vụ'],
    ['a file that is cut off', broken(pdf([page])), 'file-unreadable', 'bị hỏng'],
    ['an empty page', pdf([{}]), 'file-empty', 'không có chữ'],
  ])('%s', async (_, bytes, id, part) => {
    const { notes } = await source(bytes, { path: 'a.pdf' })
    expect(notes.map((note) => note.id)).toEqual([id])
    expect(notes[0]?.message).toContain(part)
  })
})
