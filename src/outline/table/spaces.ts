import type { Found, Sheet } from './sheet.js'

export function spaceTable(_sheet: Sheet, _i: number): Found | null {
  return null
}
