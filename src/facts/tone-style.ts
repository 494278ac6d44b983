// The last letters of an open syllable with a glide: `hoà` has its tone in the old place, `hòa` in the new one.
const [O, U] = [0x6f, 0x75]
const PAIRS = 'oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,oẻ ỏe,oẽ õe,oẹ ọe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy'.split(',')
  .map((pair) => pair.split(' '))
const OLD = new Uint8Array(0x2000)
const NEW = new Uint8Array(0x2000)
for (const letter of 'àáảãạèéẻẽẹ') OLD[letter.charCodeAt(0)] = O
for (const letter of 'ỳýỷỹỵ') OLD[letter.charCodeAt(0)] = U
for (const letter of 'òóỏõọ') NEW[letter.charCodeAt(0)] = O
for (const letter of 'ùúủũụ') NEW[letter.charCodeAt(0)] = U
const [A, E, Y, Q] = [0x61, 0x65, 0x79, 0x71]

/**
 * Where the word that ends in `value` at `end` has its tone mark: `old` as in `hoà`, `new` as in `hòa`; null for a word that shows
 * neither.
 */
export function toneStyle(value: string, end: number): 'old' | 'new' | null {
  const last = value.charCodeAt(end - 1)
  if (last >= 0x2000 || (last !== A && last !== E && last !== Y && OLD[last] === 0)) return null
  const before = value.charCodeAt(end - 2)
  if (OLD[last] !== 0) {
    if (OLD[last] !== before || (value.charCodeAt(end - 3) | 0x20) === Q) return null
    return 'old'
  }
  if (last === A || last === E) return NEW[before] === O ? 'new' : null
  return last === Y && NEW[before] === U ? 'new' : null
}

/** A word with its tone mark where the other style has it: `hòa` for `hoà`, and `hoà` for `hòa`. */
export function otherStyle(word: string): string {
  for (const [old = '', now = ''] of PAIRS) {
    for (const [one, other] of [[old, now], [now, old]] as const) {
      const end = word.slice(-2)
      if (end.toLowerCase() !== one) continue
      return word.slice(0, -2) + (end.charAt(0) === one.charAt(0) ? other : other.charAt(0).toUpperCase() + other.charAt(1))
    }
  }
  return word
}
