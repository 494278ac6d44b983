/**
 * A day `YYYY-MM-DD` as documents write it, `05/3/2025`: a zero before days below 10 and the months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.4).
 */
export function shownDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}
