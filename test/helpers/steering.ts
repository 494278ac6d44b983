// Control characters but for the end of a line, marks that turn the direction of writing, and ends of lines that only some programs know.
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** What in a text would steer the terminal that shows it, one problem a kind of line. */
export function steering(text: string): string[] {
  return text.split('\n').filter((line) => line.search(STEERING) !== -1).slice(0, 3).map((line) => `steers the terminal: ${JSON.stringify(line.slice(0, 200))}`)
}
