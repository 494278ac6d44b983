// What JSON leaves as it is and would steer a terminal: control characters, signs that turn the direction of writing.
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A value as JSON in one line that steers no terminal: whoever reads it as JSON reads the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
