import { lazy } from '../../text/lazy.js'

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
const RHYMES = [
  'a ai ao au ay ac ach am an ang anh ap at ă ăc ăm ăn ăng ăp ăt â âu ây âc âm ân âng âp ât',
  'e eo ec em en eng ep et ê êu êch êm ên ênh êp êt êng êc i ia iu ich im in inh ip it',
  'iê iêu iêc iêm iên iêng iêp iêt y yên yêu yêm yêt yêng ya yt ynh ych yn yp yu',
  'o oi oc om on ong op ot oong ooc oa oai oao oay oac oach oam oan oang oanh oap oat oă oăc oăm oăn oăng oăt oe oeo oen oet',
  'ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua ui uc um un ung up ut uô uôi uôc uôm uôn uông uôt',
  'uâ uân uâng uây uât uê uêch uênh uơ uy uya uych uynh uyn uyp uyt uyu uyê uyên uyêt uênh',
  'ư ưa ưi ưu ưc ưm ưn ưng ưt ươ ươi ươu ươc ươm ươn ương ươp ươt uac uan uang uat uai uao uanh uach uăn uăng uăc uăt uen uet ueo uyêt',
].join(' ')

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Rhymes that end in a stop have one of two tones, or in most words of other languages none. */
const STOPPED = /(?:c|ch|p|t)$/

const PARTS = lazy(() => ({ onsets: new Set(['', ...ONSETS.split(' ')]), rhymes: new Set(RHYMES.split(' ')) }))

/** Whether a word can be a Vietnamese syllable: an onset or none, a rhyme, one tone at most. */
export function isSyllable(word: string): boolean {
  const { onsets, rhymes } = PARTS()
  const marked = word.toLowerCase().normalize('NFD')
  const tones = marked.match(TONE) ?? []
  const bare = marked.replace(TONE, '').normalize('NFC')
  if (tones.length > 1 || (STOPPED.test(bare) && tones.some((tone) => tone !== '\u0301' && tone !== '\u0323'))) return false
  for (let length = Math.min(3, bare.length); length >= 0; length--) {
    if (onsets.has(bare.slice(0, length)) && rhymes.has(bare.slice(length))) return true
}
  // `gì`, `gìn`, `giết`: the i of the onset is that of the rhyme.
  return bare.startsWith('g') && rhymes.has(bare.slice(1))
}
