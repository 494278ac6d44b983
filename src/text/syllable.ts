import { lazy } from './lazy.js'

// The syllable of Vietnamese: initial, glide, nucleus, coda and tone are closed classes (Đoàn Thiện Thuật, Ngữ âm tiếng Việt, 1977), and
// the letters of each follow from its neighbours. Words that stood the test of use beside the rules (xoong, buýt, voan) are let through.

/** No tone, huyền, hỏi, ngã, sắc, nặng: the vowels with their tones, each in this order. */
const VOWELS = 'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ'.split(' ')
/** Tones from this on, sắc and nặng, are those of syllables that end in p, t, c, ch. */
const SHORT_TONES = 4

/** Each vowel with its tone: the vowel without it, and the number of the tone. */
const toned = lazy(() => new Map(VOWELS.flatMap((series) => {
  return [...series].map((letter, tone) => [letter, { vowel: series.charAt(0), tone }] as const)
})))

/** Before e, ê, i, y. */
const FRONT = /^[eêiy]/
// The longest stands first. «đ», «tr», «ngh».
const INITIAL = /^(?:ngh|ch|gh|kh|ng|nh|ph|th|tr|[bcdđghklmnprstvx])/
const LABIAL = /^(?:b|m|p|ph|v)$/

/** What may end a syllable after each nucleus; `-` is nothing. */
type Codas = Readonly<Record<string, readonly string[] | undefined>>

function codas(lines: string): Codas {
  return Object.fromEntries(lines.trim().split('\n').map((line) => {
    const [nucleus = '', ...ends] = line.split(' ')
    return [nucleus, ends.map((end) => (end === '-' ? '' : end))]
  }))
}

/** Without a glide: `toán`, `nghiêng`, `bưu`. */
const PLAIN = codas(`
a - c ch i m n ng nh o p t u y
ă c m n ng p t
â c m n ng p t u y
e - c m n ng o p t
ê - ch m n nh p t u
i - ch m n nh p t u
y -
iê c m n ng p t u
yê m n ng t u
ia -
o - c i m n ng p t
oo c n ng
ô - c i m n ng p t
ơ - i m n p t
u - c i m n ng p t
uô c i m n ng t
ua -
ư - c i ng t u
ươ c i m n ng p t u
ưa -
`)
/** After the glide o or u: `hoạch`, `thuế`, `tuyên`. */
const GLIDED = codas(`
oa - c ch i m n ng nh o p t y
oă c m n ng t
oe - m n o t
uâ n ng t y
uê - ch nh
uơ -
uy - ch n nh p t u
uyê n t
uya -
`)
/** After qu: `quả`, `quyết`. */
const AFTER_QU = codas(`
a - c ch i n ng nh o t u y
ă c m n ng p t
â n t y
e - n o t
ê - ch n nh t u
i - nh t
y - ch nh t
yê n t
ơ - n t
ô c
`)
const TWO_LETTERS: ReadonlySet<string> = new Set(['iê', 'yê', 'ia', 'ya', 'oo', 'uô', 'ua', 'ươ', 'ưa'])
/** In these the first letter bears the tone. */
const FIRST_BEARS: ReadonlySet<string> = new Set(['ia', 'ya', 'ua', 'ưa'])
/** Before y alone no other initial stands: `kỷ`, `lý`. */
const BEFORE_Y: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v', 'x'])

/** A word without its tone: the letters, the tone's number, and the letter that bears it (-1 without one). */
interface Toneless {
  readonly letters: string
  readonly tone: number
  readonly at: number
}

/** Null where two letters bear a tone. */
function toneless(word: string): Toneless | null {
  let letters = ''
  let [tone, at] = [0, -1]
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    const own = toned().get(letter)
    letters += own?.vowel ?? letter
    if (own === undefined || own.tone === 0) continue
    if (at !== -1) return null
    tone = own.tone
    at = i
  }
  return { letters, tone, at }
}

/** What stands before the vowels, and how many letters it takes; the i of `gì`, `giếng` is the vowel's too, the u of `qu` is not. */
function initial(letters: string): { readonly sound: string; readonly length: number } | null {
  if (letters.startsWith('q')) return letters.charAt(1) === 'u' ? { sound: 'qu', length: 2 } : null
  if (letters.startsWith('gi')) {
    const shared = !toned().has(letters.charAt(2)) || (letters.charAt(2) === 'ê' && letters.length > 3)
    return { sound: 'gi', length: shared ? 1 : 2 }
  }
  const sound = INITIAL.exec(letters)?.[0] ?? ''
  return { sound, length: sound.length }
}

/** Whether the letters of an initial may stand before those of a rhyme: `ngh` before `iê`, `c` before `a`, `k` before `y`. */
function agree(sound: string, rhyme: string, glide: boolean): boolean {
  if (sound === '') return !rhyme.startsWith('iê')
  if (rhyme.startsWith('yê')) return sound === 'qu'
  if (rhyme === 'y') return BEFORE_Y.has(sound) || sound === 'qu'
  const front = FRONT.test(rhyme)
  if (sound === 'k' || sound === 'gh' || sound === 'ngh') return front
  if (sound === 'c' || sound === 'g') return !front && (!glide || (sound === 'g' && rhyme.startsWith('oa')))
  if (sound === 'ng') return !front
  if (sound === 'gi' || LABIAL.test(sound)) return !glide || (sound !== 'gi' && /^(?:oa|uy)/.test(rhyme))
  return true
}

/** How many letters of a rhyme are its glide: the o of `oa`, the u of `uyê`. */
function glideOf(rhyme: string): number {
  return /^(?:o[aăe]|u[âêơy])/.test(rhyme) ? 1 : 0
}

/**
 * Whether a word (NFC, small letters) can be a syllable of Vietnamese as it is spelled: `nghiêng`, `quốc`, `hoà` and `hòa`, `quý` and
 * `quí`; not `nghành` (ngh before a), `thưc` (a stop without sắc or nặng), `hòan`, `nuớc` (the tone on the wrong letter), `qúy`.
 */
export function isSyllable(word: string): boolean {
  const plain = toneless(word)
  const first = plain && initial(plain.letters)
  if (!plain || !first) return false
  const rhyme = plain.letters.slice(first.length)
  const glide = first.sound === 'qu' ? 0 : glideOf(rhyme)
  const two = TWO_LETTERS.has(rhyme.slice(glide, glide + 2))
  const end = glide + (two ? 2 : 1)
  const nucleus = rhyme.slice(0, end)
  const coda = rhyme.slice(end)
  const ends = (first.sound === 'qu' ? AFTER_QU : glide > 0 ? GLIDED : PLAIN)[nucleus]
  if (ends === undefined || !ends.includes(coda) || !agree(first.sound, rhyme, glide > 0)) return false
  if (/^(?:c|ch|p|t)$/.test(coda) && plain.tone < SHORT_TONES) return false
  if (plain.at === -1) return true
  const bearer = first.length + glide + (two && !FIRST_BEARS.has(rhyme.slice(glide, end)) ? 1 : 0)
  // `hoà` and `hòa`, `thuý` and `thúy`: both styles are in use.
  const either = glide > 0 && coda === '' && !two && /^(?:oa|oe|uy)$/.test(nucleus)
  return plain.at === bearer || (either && plain.at === bearer - 1)
}

/** The vowels of each tone, for what moves or changes a tone: `tones('ố')` is `ôồổỗốộ`; null for what is no vowel. */
export function tones(letter: string): string | null {
  const own = toned().get(letter)
  return own === undefined ? null : (VOWELS.find((series) => series.startsWith(own.vowel)) ?? null)
}
