const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The raised number by which a note is referred to: notes are numbered from 1 as they stand in their part. */
export function noteMark(id: string | undefined): string {
  return /^\d{1,4}$/.test(id ?? '') ? [...(id as string)].map((digit) => RAISED[Number(digit)]).join('') : ''
}

/** A text with its digits raised. */
export function raisedDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED[Number(digit)] as string)
}
