import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Host } from './host.js'

/** What every host has: the language, and the coders of text that browsers have too. */
export const host: Host = {
  utf8: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return null
    }
  },
  units: (text) => {
    const units = new Uint16Array(text.length)
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
    return units
  },
  // Not the browser's own: that one gives a promise, and only on pages that came by TLS.
  sha256: (data) => bytesToHex(sha256(data)),
}
