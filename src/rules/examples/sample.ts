/** Pieces of an example that differ from the usual ones. */
export interface Pieces {
  readonly head?: string
  readonly title?: string
  readonly basis?: string
  readonly foot?: string
}

const HEAD = `ỦY BAN NHÂN DÂN
XÃ AN THỊNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Thịnh, ngày 12 tháng 01 năm 2026`

const TITLE = `KẾ HOẠCH
Cải cách hành chính năm 2026`

const BASIS = `Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026;`

const FOOT = `Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Khang`

/** A small whole plan (invented places) around `body`: what the examples of rules are made of. */
export function sample(body: string, { head = HEAD, title = TITLE, basis = BASIS, foot = FOOT }: Pieces = {}): string {
  return [head, title, basis, body, foot].filter((piece) => piece !== '').join('\n\n') + '\n'
}
