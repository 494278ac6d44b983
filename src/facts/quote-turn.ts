// What stands before a mark that opens, and after one that closes.
const SPACED = ' ([“„«-–—/:;,.…'
const CLOSED = ' )]”».,;:!?…/-–—'

/** 1 where the quotation mark at `at` surely opens and may, -1 where it surely closes what is open, 0 where that needs a closer look. */
export function quoteTurn(value: string, at: number, open: number): number {
  const sign = value.charCodeAt(at)
  if (sign !== 0x22 && sign !== 0x201c && sign !== 0x201d) return 0
  const before = at === 0 || SPACED.includes(value[at - 1] as string)
  const after = at + 1 === value.length || CLOSED.includes(value[at + 1] as string)
  if (before && !after && sign !== 0x201d && open === 0) return 1
  const measure = sign === 0x22 && value.charCodeAt(at - 1) >= 0x30 && value.charCodeAt(at - 1) <= 0x39
  return !before && after && sign !== 0x201c && open === 1 && !measure ? -1 : 0
}
