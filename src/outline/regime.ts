import type { Regime } from '../model/document.js'
import { squeezed } from '../text/capitals.js'
import type { Foot } from './foot.js'
import type { Letterhead } from './letterhead.js'

/** Mass organisations follow Nghị định 30/2020/NĐ-CP «phù hợp» (Điều 2) with symbols of their own: without a national title they stay open. */
const MASS: readonly string[] = [
  'đoàntncs',
  'liênhiệpphụnữ',
  'hộinôngdân',
  'cựuchiếnbinh',
  'mặttrậntổquốc',
  'ủybanmttq',
  'liênđoànlaođộng',
  'côngđoàn',
  'tỉnhđoàn',
  'thànhđoàn',
  'huyệnđoàn',
  'liênđội',
  'hộiđồngđội',
  'hộichữthậpđỏ',
]

/** State or Party, by letterhead, symbol and signature together (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW); null where they leave it open. */
export function regime(head: Letterhead, foot: Foot): Regime {
  let state = head.mottos.has('state') ? 3 : 0
  let party = head.mottos.has('party') ? 3 : 0
  if (state === 0 && party === 0) {
    const issuer = squeezed(`${head.parent?.value ?? ''} ${head.issuer?.value ?? ''}`)
    if (head.mottos.has('youth') || MASS.some((name) => issuer.includes(name))) return null
  }
  const symbol = head.numberValue ?? ''
  // `12/KH-UBND`.
  if (/^\d*\/\p{Lu}[A-Za-zÀ-ỹ]*-/u.test(symbol)) state += 2
  // The Party's form is also that of mass organisations: alone it decides nothing for them.
  if (/^\d*-[A-Za-zÀ-ỹ]+\/(?:TU|ĐU|HU|TW|[A-Za-zÀ-ỹ]*TU|BCĐ[A-Za-zÀ-ỹ]*|CB)/u.test(symbol)) party += 2
  state += foot.signs.state
  party += foot.signs.party
  if (state > 0 && party > 0) return Math.abs(state - party) < 2 ? null : state > party ? 'state' : 'party'
  return state >= 1 ? 'state' : party >= 1 ? 'party' : null
}
