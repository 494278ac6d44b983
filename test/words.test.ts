import { describe, expect, test } from 'vitest'
import { bare, capitals, fold, key, LETTERS, roman, toRoman, withoutEnd } from '../src/text/spelling.js'

describe('fold makes spellings that mean one thing equal, letter by letter', () => {
  const rows: readonly [name: string, text: string, folded: string][] = [
    ['capitals', 'ỦY BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['the tone on uy', 'uỷ ban, thuỷ lợi, luỹ tre', 'ủy ban, thủy lợi, lũy tre'],
    ['the tone on oa', 'hoà giải, khoá XIII, HOẢ TỐC', 'hòa giải, khóa xiii, hỏa tốc'],
    ['the tone on oe', 'sức khoẻ', 'sức khỏe'],
    ['not after q', 'quý, quỹ, QUỲ', 'quý, quỹ, quỳ'],
    ['not before a last consonant', 'hoàn thành, toàn quốc, thuỳên', 'hoàn thành, toàn quốc, thuỳên'],
    ['what is new style already', 'hòa, khóa, ủy', 'hòa, khóa, ủy'],
    ['dashes', '2025–2030 — 24‑NQ − a', '2025-2030 - 24-nq - a'],
    ['quotation marks', '“a” „b‟ «c»', '"a" "b" "c"'],
    ['apostrophes', '‘a’ ′', "'a' '"],
    ['white space', 'a\u00a0b\tc\u2003d\u3000e', 'a b c d e'],
    ['đ stays', 'Đảng, ĐOÀN', 'đảng, đoàn'],
    ['a capital that lower case would make longer stays', 'İ ngày', 'İ ngày'],
    ['signs beyond the first plane', '🎉 A', '🎉 a'],
    ['nothing', '', ''],
  ]
  test.each(rows)('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })
  test.each(rows)('%s: the length stays', (_, text) => {
    expect(fold(text).length).toBe(text.length)
  })
})

describe('key is one for the spellings of a name', () => {
  test.each([
    ['capitals and tone', 'UỶ BAN NHÂN DÂN xã', 'Ủy ban nhân dân xã'],
    ['space beside a dash', 'Phòng Văn hóa-Xã hội', 'Phòng Văn hóa – Xã hội'],
    ['more spaces', 'Sở  Nội   vụ', 'Sở Nội vụ'],
    ['closing marks', 'Sở Nội vụ;', '(Sở Nội vụ).'],
    ['decomposed letters', 'Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['quotation marks around it', '“Sở Nội vụ”', 'Sở Nội vụ'],
  ])('%s', (_, one, other) => {
    expect(key(one)).toBe(key(other))
  })
  test.each([
    ['another letter', 'Sở Nội vụ', 'Sở Ngoại vụ'],
    ['another tone', 'Ban Dân vận', 'Bản Dân vận'],
    ['another number', 'Trường THCS số 1', 'Trường THCS số 2'],
    ['a dash within a word', 'A-B C', 'A B-C'],
  ])('and another with %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other))
  })
})

test.each([
  ['white space', 'a \t\n', '.', 'a'],
  ['the signs', 'a.;.; .', '.;', 'a'],
  ['other signs stay', 'a!.', '.', 'a!'],
  ['nothing before them', ' . ', '.', ''],
  ['none', 'abc', '.', 'abc'],
])('withoutEnd: %s', (_, text, signs, left) => {
  expect(withoutEnd(text, signs)).toBe(left)
})

test.each([['bcđ', 'BCD'], ['Đảng ủy', 'dang uy'], ['Nghị quyết số', 'nghi quyet so']])('bare: %s is like %s', (one, other) => {
  expect(bare(one)).toBe(bare(other))
})

describe('Roman numerals', () => {
  test.each([['I', 1], ['II', 2], ['IV', 4], ['VI', 6], ['IX', 9], ['XIV', 14], ['XIX', 19], ['XL', 40], ['LXXXIX', 89], ['xii', 12]])('%s is %i', (text, value) => {
    expect(roman(text)).toBe(value)
  })
  test.each(['', 'IIII', 'VX', 'IC', 'VV', 'A', '1', 'IVI', 'XXXX'])('«%s» is none', (text) => {
    expect(roman(text)).toBeNull()
  })
  test('are read as they are written, up to 89', () => {
    for (let n = 1; n < 90; n++) expect(roman(toRoman(n))).toBe(n)
  })
})

// Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ: points go by the Vietnamese alphabet.
test('letters of points: đ after d, no f, j, w, z', () => {
  expect(LETTERS.slice(0, 7).join('')).toBe('abcdđeg')
  for (const letter of 'fjwz') expect(LETTERS).not.toContain(letter)
})

test.each([['KẾ HOẠCH', 1], ['Kế hoạch', 1 / 7], ['2026 – 12/5', 0], ['', 0], ['ABcd', 0.5], ['ĐỘC LẬP - tự do', 6 / 10]])('capitals: «%s»', (text, share) => {
  expect(capitals(text)).toBeCloseTo(share)
})
