// A colour between two: paper has no transparency, so what shines through is mixed beforehand.
import type { Colour } from './paper'

/** `share` of the second colour, 0 … 1. */
export function mixColours(first: Colour, second: Colour, share: number): Colour {
  const part = Math.min(1, Math.max(0, share))
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
