/** What the core asks of the place that it runs in. `#host` (package.json, "imports") is Node's own where Node runs it, and the plain one in a browser. */
export interface Host {
  /** The text of bytes that are UTF-8, a byte order mark kept; null where they are not. */
  readonly utf8: (bytes: Uint8Array) => string | null
  /** The UTF-16 units of a text. */
  readonly units: (text: string) => Uint16Array
  /** The SHA-256 of text or bytes in hexadecimal. */
  readonly sha256: (data: string | Uint8Array) => string
}
