import type { Words } from '../model/message.js'
import { after } from '../text/days.js'
import { lazy } from '../text/lazy.js'

/**
 * Public holidays on which offices are closed: Bộ luật Lao động 45/2019/QH14, Điều 112 (in force from 01/01/2021; the same days stood in Bộ luật Lao
 * động 10/2012/QH13, Điều 115). Left out are the days that are fixed anew each year (the fifth day of Tết, the second of Quốc khánh, days moved to
 * make a bridge): they are not known when a plan is written.
 */
const FIXED: ReadonlyMap<string, Words> = new Map([
  ['01-01', { vi: 'Tết Dương lịch', en: 'New Year' }],
  ['04-30', { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' }],
  ['05-01', { vi: 'Ngày Quốc tế Lao động 01/5', en: 'Labour Day' }],
  ['09-02', { vi: 'Ngày Quốc khánh 02/9', en: 'National Day' }],
])

/**
 * Mùng 1 Tết and Giỗ Tổ Hùng Vương (10 tháng 3 âm lịch) by year. Computed with the Vietnamese calendar (months begin on the day of the new moon at
 * UTC+7, as Quyết định 121-CP of 08/8/1967 has it; new moons and the sun's longitude after Meeus, Astronomical Algorithms, ch. 25 and 49) and compared
 * with the announced holidays of 2018 to 2026; no new moon of the table stands within 50 minutes of midnight.
 */
const LUNAR: readonly (readonly [tet: string, ancestors: string])[] = [
  ['2015-02-19', '2015-04-28'], ['2016-02-08', '2016-04-16'], ['2017-01-28', '2017-04-06'], ['2018-02-16', '2018-04-25'],
  ['2019-02-05', '2019-04-14'], ['2020-01-25', '2020-04-02'], ['2021-02-12', '2021-04-21'], ['2022-02-01', '2022-04-10'],
  ['2023-01-22', '2023-04-29'], ['2024-02-10', '2024-04-18'], ['2025-01-29', '2025-04-07'], ['2026-02-17', '2026-04-26'],
  ['2027-02-06', '2027-04-16'], ['2028-01-26', '2028-04-04'], ['2029-02-13', '2029-04-23'], ['2030-02-02', '2030-04-12'],
  ['2031-01-23', '2031-04-01'], ['2032-02-11', '2032-04-19'], ['2033-01-31', '2033-04-09'], ['2034-02-19', '2034-04-28'],
  ['2035-02-08', '2035-04-17'],
]

/** The days of Tết that every arrangement of the five holds: its eve and mùng 1 to 3. */
const TET_DAYS = [-1, 0, 1, 2]

const TET: Words = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' }
const ANCESTORS: Words = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' }

/** The days that the moon moves, of all years of the table. */
const moved = lazy(
  (): ReadonlyMap<string, Words> =>
    new Map(LUNAR.flatMap(([tet, ancestors]) => [...TET_DAYS.map((n): [string, Words] => [after(tet, n), TET]), [ancestors, ANCESTORS]])),
)

/** The public holiday on a day `YYYY-MM-DD`, or null; the lunar ones are known from 2015 to 2035. */
export function holiday(date: string): Words | null {
  return moved().get(date) ?? FIXED.get(date.slice(5)) ?? null
}
