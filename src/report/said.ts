import type { Finding } from '../model/finding.js'

/** What is wrong and what to do about it, in one line. */
export function said({ message, advice }: Pick<Finding, 'message' | 'advice'>): string {
  return advice === '' ? message : `${message} → ${advice}`
}
