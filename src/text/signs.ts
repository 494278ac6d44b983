/** Codes of signs, as `charCodeAt` and `Text.form` give them; for the latter all dashes are DASH, all double quotation marks QUOTE. */
export const QUOTE = 0x22
export const PERCENT = 0x25
export const AMPERSAND = 0x26
export const OPEN = 0x28
export const CLOSE = 0x29
export const PLUS = 0x2b
export const COMMA = 0x2c
export const DASH = 0x2d
export const DOT = 0x2e
export const SLASH = 0x2f
export const COLON = 0x3a
export const SEMICOLON = 0x3b
export const UNDERSCORE = 0x5f
/** Any sign beyond ASCII, as `Text.form` gives it: `…`. */
export const OTHER = 1
