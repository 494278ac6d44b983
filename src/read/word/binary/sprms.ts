import type { View } from './view.js'

/** Takes one modifier of a property (a Prl, [MS-DOC] 2.2.5.2): its number, and where its operand stands and how long it is. */
export type Take = (sprm: number, at: number, length: number) => void

const T_DEF_TABLE = 0xd608
const P_CHG_TABS = 0xc615

/** Walks over a list of modifiers; ends where one is cut. */
export function walkSprms(list: View, take: Take): void {
  for (let at = 0; at + 2 <= list.length; ) {
    const sprm = list.u16(at)
    const operand = at + 2
    const [from, length] = extent(list, sprm, operand)
    if (from + length > list.length) return
    take(sprm, from, length)
    at = from + length
  }
}

/** Where the operand of a modifier begins after its length, and how long it is: the first three bits of its number say it (2.2.5.1). */
function extent(list: View, sprm: number, at: number): readonly [from: number, length: number] {
  switch (sprm >> 13) {
    case 0: case 1: return [at, 1]
    case 2: case 4: case 5: return [at, 2]
    case 3: return [at, 4]
    case 7: return [at, 3]
  }
  const length = list.u8(at)
  // Two bytes say how long the definition of a row is, one more than it is (2.9.325).
  if (sprm === T_DEF_TABLE) return [at + 2, Math.max(0, list.u16(at) - 1)]
  if (sprm !== P_CHG_TABS || length !== 255) return [at + 1, length]
  // So many tabs that one byte cannot say it: those taken away with how near they may stand, those set with their kinds (2.9.181).
  const away = list.u8(at + 1)
  const set = list.u8(at + 2 + 4 * away)
  return [at + 1, 2 + 4 * away + 3 * set]
}
