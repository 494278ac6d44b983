import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The SHA-256 of text or bytes in hexadecimal. Node loads a dozen modules for it, which takes as long as to read a plan: only where it is asked for. */
export function sha256(data: string | Uint8Array): string {
  const { createHash, hash } = require('node:crypto') as Partial<typeof import('node:crypto')> & Pick<typeof import('node:crypto'), 'createHash'>
  // Faster by far for short texts, and not in the first versions of Node.js 20.
  return typeof hash === 'function' ? hash('sha256', data) : createHash('sha256').update(data).digest('hex')
}
