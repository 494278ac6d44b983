import type { Regime } from '../../document.js'
import type { Line } from '../../source.js'
import { fold } from '../../words.js'
import { squeeze } from './national.js'

/** State or Party, by letterhead, symbol, signature and end mark together (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW); null where they leave it open. */
export function regime(head: readonly Line[], numberValue: string | null, foot: readonly Line[]): Regime {
  let state = 0
  let party = 0
  const top = head.slice(0, 40).map((line) => squeeze(line.passage.value)).join(' ')
  if (/cộnghòaxã|chủnghĩaviệtnam|độclậptựdohạnhphúc/u.test(top)) state += 3
  if (/đảngcộngsản/u.test(top)) party += 3
  // Mass organisations follow Nghị định 30/2020/NĐ-CP «phù hợp» (Điều 2) with symbols of their own: without a national title they stay open.
  if (state === 0 && party === 0 && /đoàntncs|liênhiệpphụnữ|hộinôngdân|cựuchiếnbinh|mặttrậntổquốc|ủybanmttq|liênđoànlaođộng|côngđoàn|tỉnhđoàn|thànhđoàn|huyệnđoàn|hộichữthậpđỏ/u.test(top)) return null
  if (numberValue !== null) {
    if (/^\d*\/\p{Lu}[A-Za-zÀ-ỹ]*-/u.test(numberValue)) state += 2
    // The Party's form is also that of mass organisations: alone it decides nothing for them.
    if (/^\d*-[A-Za-zÀ-ỹ]+\/(?:TU|ĐU|HU|TW|[A-Za-zÀ-ỹ]*TU|BCĐ[A-Za-zÀ-ỹ]*|CB)/u.test(numberValue)) party += 2
  }
  for (const line of foot) {
    const value = line.passage.value
    if (/^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}/u.test(value)) state += 1
    if (/^(?:T\/M|K\/T|T\/L) ?\p{Lu}{2}/u.test(value)) party += 1
    if (/lưu ?: ?vt/u.test(fold(value.slice(0, 16)))) state += 1
  }
  if (state > 0 && party > 0) return Math.abs(state - party) < 2 ? null : state > party ? 'state' : 'party'
  return state >= 1 ? 'state' : party >= 1 ? 'party' : null
}
