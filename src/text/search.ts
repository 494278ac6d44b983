/** How many of `length` sorted things stand before the one looked for: those that `before` tells so of all come first. By halves. */
export function countBefore(length: number, before: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(middle)) low = middle + 1
    else high = middle
  }
  return low
}
