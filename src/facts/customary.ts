/** Of so many fellows one may go without. */
const OF_FELLOWS = 8

/**
 * Whether tasks keep to a custom so strictly that one which does not is a slip: of eight at most one goes without. Where more do, their office may well mean
 * it so.
 */
export function customary(missing: number, all: number): boolean {
  return missing === 1 || missing * OF_FELLOWS <= all
}
