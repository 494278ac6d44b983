import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { check } from '../src/check/check.js'
import { lint } from '../src/check/lint.js'
import { around } from '../src/rules/page.js'
import { misspelling } from '../src/rules/text/misspelling.js'
import { spellingVariant } from '../src/rules/text/spelling-variant.js'
import { wordDoubled } from '../src/rules/text/word-doubled.js'
import { wording } from '../src/rules/text/wording.js'

const RULES = [misspelling, wordDoubled, wording, spellingVariant]

/** What the rules of spelling say of tasks: the words concerned and what should stand there. */
async function said(...tasks: readonly string[]): Promise<string[]> {
  const document = await parse(around(`I. NHIỆM VỤ\n\n${tasks.map((task, i) => `${i + 1}. ${task}`).join('\n')}`))
  return lint(document, RULES).map(({ actual, expected }) => `${actual ?? ''} → ${expected.join(', ')}`)
}

describe('what is no slip', () => {
  test.each([
    ['place names of minorities in small letters beside capitals', 'Văn phòng phối hợp với xã Ea kmát, buôn Krông búk tổ chức lễ hội.'],
    ['an address, a file', 'Văn phòng đăng tại htttp.anthinh.vn/tintưc, gửi vềvp@anthinh.gov.vn, lưu thưc_hien.docx.'],
    ['a symbol', 'Văn phòng ghi số hồ sơ là a1-bgđđ và 12bcđđ.'],
    ['points of a list', 'Văn phòng thực hiện: a) rà soát; đ) báo cáo; iii) tổng hợp; xiv) lưu trữ.'],
    ['loans of several syllables', 'Văn phòng mua vắcxin, xêrum, ôtô, canô, rađiô, môđun, catalô.'],
    ['loans with hyphens', 'Văn phòng mua ô-xy, ki-lô-mét, mô-đun, vắc-xin, ca-bin.'],
    ['foreign words among Vietnamese ones', 'Văn phòng lập nhóm chat, mở tour du lịch, mua app, tập huấn test nhanh, đăng clip, in catalogue, dùng card, trực hotline.'],
    ['a foreign title in quotation marks', 'Văn phòng tổ chức cuộc thi “Rung chuông vàng – the bell and book club” cho học sinh.'],
    ['a term that stands again and again', 'Văn phòng trồng sâm brâum; nhân giống brâum; bán brâum; chế biến brâum; tưới brâum.'],
    ['abbreviations in small letters', 'Văn phòng gửi đ/c chủ tịch, các hđnd, ubnd, bch, btv và ktxh.'],
    ['decomposed letters', 'Văn phòng thực hiện rà soát toàn bộ hồ sơ.'.normalize('NFD')],
    ['both ways of tone marks in what is cited', 'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về xã hội hoá (Văn phòng chủ trì); số hóa hồ sơ.'],
    ['words of two phrases', 'Văn phòng thực hiện hiện đại hóa; quy định định mức; các bộ, các sở; năm năm 2026.'],
    ['years of a symbol', 'Thực hiện Đề án số 2021-2025/ĐA và giai đoạn 2026 - 2030.'],
  ])('%s', async (_, task) => expect(await said(task)).toEqual([]))
})

describe('what is one', () => {
  test.each([
    ['in the recipient’s neighbourhood', ['Đôn đốc các nghành báo cáo (Văn phòng chủ trì).', 'Các ngành gửi báo cáo.'], ['nghành → ngành']],
    ['the first word of a sentence', ['Thưc hiện rà soát hồ sơ (Văn phòng chủ trì).', 'Văn phòng thực hiện.'], ['Thưc → Thực']],
    ['a tone left out of a word without other marks', ['Văn phòng lập danh sach cán bộ.', 'Văn phòng rà soát danh sách.'], ['sach → sách']],
    ['a letter doubled', ['Văn phòng phân côong cán bộ.', 'Văn phòng phân công.'], ['côong → công']],
    ['beside quotation marks and brackets', ['Văn phòng rà soát (thưc hiện “tòan diện”).', 'Văn phòng thực hiện toàn diện.'], ['thưc → thực', 'tòan → toàn']],
    ['in a table’s cell', ['Văn phòng rà soát.\n\n| Nội dung | Đơn vị thực hiện |\n|---|---|\n| Tập huấn nghiệp vụ cho nghành y tế | Trạm Y tế |\n| Rà soát các ngành | Văn phòng |'], ['nghành → ngành']],
    ['a pair with a capital', ['Bổ xung hồ sơ (Văn phòng chủ trì).'], ['Bổ xung → Bổ sung']],
    ['a doubled word in capitals', ['Văn phòng rà soát CÁC CÁC hồ sơ.'], ['CÁC CÁC → CÁC']],
    ['ranges with two dashes', ['Văn phòng tổng kết giai đoạn 2021-2025, lập kế hoạch 2026-2030.', 'Văn phòng báo cáo giai đoạn 2026–2030.'], ['2026–2030 → 2026-2030']],
  ])('%s', async (_, tasks, wanted) => expect(await said(...tasks)).toEqual(wanted))
})

describe('a text that is damaged, or in another language', () => {
  test('is left to other rules', async () => {
    expect(await said('V¨n phßng thùc hiÖn kÕ ho¹ch; thưc hiện.')).toEqual([])
    expect(await said(...Array.from({ length: 12 }, (_, i) => `Ọi ông bậy ${'ưđ'.repeat(i % 3)} thêc cầc mộpp lờt nủc thuổc`))).toEqual([])
  })
})

describe('an office’s own words', () => {
  const text = around('I. NHIỆM VỤ\n\n1. Văn phòng đảm bảo kinh phí, triển khai thực hiện kế hoạch hàng năm.')
  test.each([
    ['none', {}, ['đảm bảo → bảo đảm', 'hàng năm → hằng năm']],
    ['one more', { 'Triển khai thực hiện': 'thực hiện' }, ['đảm bảo → bảo đảm', 'triển khai thực hiện → thực hiện', 'hàng năm → hằng năm']],
    ['one less', { 'đảm bảo': 'đảm bảo' }, ['hàng năm → hằng năm']],
    ['another right one', { 'đảm bảo': 'lo đủ' }, ['đảm bảo → lo đủ', 'hàng năm → hằng năm']],
    ['a word that does not stand there', { 'kịp thời': 'sớm' }, ['đảm bảo → bảo đảm', 'hàng năm → hằng năm']],
  ])('%s', async (_, own, wanted) => {
    const { result } = await check(text, { settings: { wording: own } })
    expect(result.findings.filter(({ ruleId }) => ruleId === 'wording').map(({ actual, expected }) => `${actual ?? ''} → ${expected.join(', ')}`)).toEqual(wanted)
  })
  test.each(['misspelling', 'word-doubled', 'wording', 'spelling-variant'])('%s can be turned off', async (id) => {
    const wrong = around('I. NHIỆM VỤ\n\n1. Văn phòng đảm bảo các các nghành số hoá, số hóa hồ sơ.')
    const ids = async (rules: Readonly<Record<string, 'off'>>): Promise<string[]> => (await check(wrong, { settings: { rules } })).result.findings.map(({ ruleId }) => ruleId)
    expect(await ids({})).toContain(id)
    expect(await ids({ [id]: 'off' })).not.toContain(id)
  })
})
