import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/index.js'
import { decoded } from '../src/read/decode.js'
import { LEGACY, type Legacy } from '../src/read/legacy/names.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Excerpts of whole lines of the fixtures, of at least 300 characters. */
function excerpts(number: number): string[] {
  const texts = ['plans', 'gold'].flatMap((kind) => {
    const folder = join(fixtures, kind)
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.txt') && /plan/.test(name)).sort()
    return files.map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'))
  })
  const all = texts.flatMap((text) => {
    const found: string[] = []
    for (let start = 0, end = text.indexOf('\n', 300); end !== -1; start = end + 1, end = text.indexOf('\n', start + 300)) found.push(text.slice(start, end))
    return found
  })
  return Array.from({ length: number }, (_, i) => all[Math.floor((i * all.length) / number)] ?? '')
}

// The upper halves as the standards' tables print them, written down here anew: what is read is not tested by itself.
const TCVN3 = [
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđ', '······àảãáạ·ằẳẵắ', '·······ặầẩẫấậè·ẻẽ', 'éẹềểễếệìỉ···ĩíịò', '·ỏõóọồổỗốộờởỡớợù', '·ủũúụừửữứựỳỷỹýỵ·',
].join('')
const VISCII = [
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ', 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ', 'Õắằặấầẩậẽẹếềểễệố', 'ồổỗỠƠộờởịỰỨỪỬơớƯ', 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ', 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư', 'àáâãảăữẫèéêẻìíĩỉ', 'đựòóôõỏọụùúũủýợỮ',
].join('')
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const windows = (byte: number): string => (byte >> 5 === 4 ? (WINDOWS_SIGNS[byte - 0x80] ?? '') : String.fromCharCode(byte))
const WINDOWS_1258 = new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i))
const SIGNS = new Map(Array.from({ length: 128 }, (_, i) => [windows(128 + i), 128 + i] as const))
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** A letter as its parts: base, hat or breve, tone. */
function parts(letter: string): { readonly base: string; readonly shape: string; readonly tone: string } {
  const [base = '', ...marks] = [...letter.normalize('NFD')]
  const tone = marks.find((mark) => TONES.includes(mark)) ?? ''
  return { base, shape: marks.filter((mark) => mark !== tone).join(''), tone }
}

const ENCODE: Readonly<Record<Legacy, (letter: string) => readonly number[]>> = {
  'windows-1258': (letter) => {
    const { base, shape, tone } = parts(letter)
    const own = (text: string): number => (text < '\x80' ? text.charCodeAt(0) : 128 + WINDOWS_1258.indexOf(text))
    return [own((base + shape).normalize('NFC')), ...(tone === '' ? [] : [own(tone)])]
  },
  tcvn3: (letter) => {
    const at = TCVN3.indexOf(letter)
    return [0xa0 + (at === -1 ? TCVN3.indexOf(letter.toLowerCase()) : at)]
  },
  viscii: (letter) => [{ Ẳ: 2, Ẵ: 5, Ẫ: 6, Ỷ: 0x14, Ỹ: 0x19, Ỵ: 0x1e }[letter] ?? 0x80 + VISCII.indexOf(letter)],
  vni: (letter) => {
    const capital = letter !== letter.toLowerCase() ? 0x20 : 0
    const single = 'íìỉĩịỵđ'.indexOf(letter.toLowerCase())
    if (single !== -1) return [([0xed, 0xec, 0xe6, 0xf3, 0xf2, 0xee, 0xf1][single] ?? 0) - capital]
    const { base, shape, tone } = parts(letter)
    const at = TONES.indexOf(tone) + 1
    const second = { '': [0, 0xf9, 0xf8, 0xfb, 0xf5, 0xef], '\u0302': [0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4], '\u0306': [0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb] }[shape]
    if (second) return [base.charCodeAt(0), (second[at] ?? 0) - capital]
    const horned = (base.toLowerCase() === 'o' ? 0xf4 : 0xf6) - capital
    return at === 0 ? [horned] : [horned, [0, 0xf9, 0xf8, 0xfb, 0xf5, 0xef][at] as number - capital]
  },
  viqr: (letter) => {
    if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? [100, 100] : [68, 68]
    const { base, shape, tone } = parts(letter)
    const sign = ["'", '`', '?', '~', '.'][TONES.indexOf(tone)] ?? ''
    return Array.from(base + ({ '\u0302': '^', '\u0306': '(', '\u031b': '+' }[shape] ?? '') + sign, (one) => one.charCodeAt(0))
  },
}

const VIETNAMESE = /[\u00c0-\u01b0\u1ea0-\u1ef9]/

/** The byte of a sign: that of Windows where the encoding leaves it, else a hyphen or question mark. */
function sign(letter: string, encoding: Legacy): number {
  if (encoding === 'viqr' || encoding === 'viscii') return 45
  const byte = SIGNS.get(letter) ?? 63
  return encoding === 'tcvn3' && byte > 0xa0 ? 63 : byte
}

/** A text's bytes in an old encoding; `–` and quotation marks are those of Windows, and VIQR keeps its own signs by a backslash. */
function encoded(text: string, encoding: Legacy): Uint8Array {
  const bytes: number[] = []
  for (const [i, letter] of Array.from(text).entries()) {
    // `DĐ` would be `DDD`.
    if (encoding === 'viqr' && 'dD'.includes(letter) && /[đĐ]/.test(text[i + 1] ?? '')) bytes.push(92)
    if (VIETNAMESE.test(letter)) bytes.push(...ENCODE[encoding](letter))
    else if (encoding === 'viqr' && "'`?~.^(+*\\".includes(letter)) bytes.push(92, letter.charCodeAt(0))
    else bytes.push(letter < '\x80' ? letter.charCodeAt(0) : sign(letter, encoding))
  }
  return Uint8Array.from(bytes)
}

/** The text as far as an encoding can say it: TCVN3 has no capitals with tones, VIQR and VISCII no signs of Windows. */
function sayable(text: string, encoding: Legacy): string {
  const signs = Array.from(text, (letter) => (letter < '\x80' || VIETNAMESE.test(letter) ? letter : windows(sign(letter, encoding)))).join('')
  return encoding === 'tcvn3' ? signs.toLowerCase() : signs
}

const all = excerpts(200)

describe('old encodings are found out', () => {
  test.each(LEGACY)('200 excerpts in %s', async (encoding) => {
    const wrong: string[] = []
    for (const text of all) {
      const read = await decoded(encoded(text, encoding))
      const same = encoding === 'tcvn3' ? read.text.toLowerCase() : read.text
      if (read.encoding !== encoding || same !== sayable(text, encoding)) wrong.push(`${read.encoding}: ${read.text.slice(0, 200)}`)
    }
    expect(wrong).toEqual([])
  })

  test.each(LEGACY.filter((one) => one !== 'viqr' && one !== 'viscii'))('what was saved as UTF-8 letter by letter: %s', async (encoding) => {
    const wrong: string[] = []
    for (const text of all) {
      const narrow = Array.from(encoded(text, encoding), (byte) => windows(byte)).join('')
      const read = await decoded(new TextEncoder().encode(narrow))
      if (read.encoding !== encoding || read.text.toLowerCase() !== sayable(text, encoding).toLowerCase()) wrong.push(`${read.encoding}: ${read.text.slice(0, 80)}`)
    }
    expect(wrong).toEqual([])
  })

  test('none of UTF-8, composed or not', async () => {
    for (const text of all) {
      for (const form of ['NFC', 'NFD'] as const) expect(await decoded(new TextEncoder().encode(text.normalize(form)))).toEqual({ text: text.normalize(form), encoding: 'utf-8', notes: [] })
    }
  })
})

describe('what is no Vietnamese in any of them', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
  const rows: readonly [name: string, bytes: Uint8Array, encoding: string, notes: readonly string[]][] = [
    ['French in Latin-1', latin("L'été dernier, les élèves ont dû réviser leurs leçons à l'école; tôt après, la fête a commencé.".repeat(3)), 'utf-8', ['file-unreadable']],
    ['French in UTF-8', Buffer.from("L'été dernier, les élèves ont dû réviser leurs leçons à l'école; tôt après, la fête a commencé.".repeat(3)), 'utf-8', []],
    ['English with apostrophes', Buffer.from("I'm sure we're late; don't you think they'd've come, he's said? It's o'clock. ".repeat(20)), 'utf-8', []],
    ['UTF-8 cut off in mid-letter', Buffer.from('Tổ chức thực hiện kế hoạch năm nay của tổ').subarray(0, -1), 'utf-8', ['text-damage']],
    ['half UTF-8, half TCVN3', Buffer.concat([Buffer.from(all[0] ?? ''), encoded(all[1] ?? '', 'tcvn3')]), 'utf-8', ['file-unreadable']],
    ['one letter of Latin-1', latin('Café'), 'utf-8', ['text-damage']],
  ]
  test.each(rows)('%s', async (_, bytes, encoding, notes) => {
    const read = await decoded(bytes)
    expect([read.encoding, read.notes.map(({ id }) => id)]).toEqual([encoding, notes])
  })

  test('the likely encoding is named, with the option', async () => {
    const words = encoded('Tổ chức hội nghị tổng kết phong trào, cờ đỏ sao vàng ở xã', 'tcvn3')
    const read = await decoded(Buffer.concat([words, Buffer.from(' caf\xe9 r\xe9sum\xe9 na\xefve d\xe9j\xe0', 'latin1')]))
    expect(read.notes[0]?.message).toContain('--encoding tcvn3')
  })
})

describe('an encoding that is named', () => {
  const rows: readonly [label: string, as: Legacy, encoding: string, says: string | null][] = [
    ['tcvn3', 'tcvn3', 'tcvn3', null], ['ABC', 'tcvn3', 'tcvn3', null], ['cp1258', 'windows-1258', 'windows-1258', null], ['VNI-Windows', 'vni', 'vni', null],
    ['vni', 'tcvn3', 'vni', '--encoding tcvn3'], ['viscii', 'windows-1258', 'viscii', '--encoding windows-1258'], ['utf-8', 'vni', 'utf-8', '--encoding vni'],
  ]
  test.each(rows)('%s of %s', async (label, as, encoding, says) => {
    const read = await decoded(encoded(all[0] ?? '', as), label)
    expect(read.encoding).toBe(encoding)
    const unread = read.notes.find(({ id }) => id === 'file-unreadable')
    if (says === null) expect(unread).toBeUndefined()
    else expect(unread?.message).toContain(says)
  })
})

test('UTF-8 read as something else is said to be UTF-8', async () => {
  const read = await decoded(new TextEncoder().encode(all[0]), 'tcvn3')
  expect(read.notes.find(({ id }) => id === 'file-unreadable')?.message).toContain('UTF-8')
})

test('capitals of TCVN3 where a word or line shows them', async () => {
  const bytes = Buffer.from('K\xd5 HO\xb9CH\nC\xb6i c\xb8ch h\xb5nh ch\xddnh c\xf1a UBND x\xb7 An Th\xdenh, n\xa8m 2026', 'latin1')
  expect((await decoded(bytes)).text).toBe('KẾ HOẠCH\nCải cách hành chính của UBND xã An Thịnh, năm 2026')
})

test('the promises hold: the plan of a file in an old encoding is that of its text', async () => {
  for (const name of readdirSync(join(fixtures, 'plans')).sort().slice(0, 3)) {
    const text = readFileSync(join(fixtures, 'plans', name, 'plan.txt'), 'utf8').normalize('NFC')
    for (const encoding of ['windows-1258', 'vni'] as const) {
      const said = sayable(text, encoding)
      const [old, now] = await Promise.all([parse(encoded(text, encoding)), parse(said)])
      expect(old.source.text).toBe(said)
      expect(old.plan.source.encoding).toBe(encoding)
      expect(JSON.stringify({ ...old.plan, source: null })).toBe(JSON.stringify({ ...now.plan, source: null }))
    }
  }
})
