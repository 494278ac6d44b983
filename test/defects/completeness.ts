import type { Kind } from './defect.js'
export const completeness: readonly Kind[] = []
