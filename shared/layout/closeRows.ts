// The bands of a picture that must save room: as rowTops, but closer, and rows nobody stands in are left out.
import type { Band } from './rowTops'

const FIRST_ROW_TOP = 56
const ROW_GAP = 56
const EMPTY_ROW = 60
const SKY_HEAD = 60
/** Distance between the foot of a 表課題 and the water. */
export const CLOSE_SKY_FOOT = 36

/** `heights[row]`: the tallest block of each row; the first is the sky, the last the 裏課題. */
export function closeRows(heights: readonly number[]): {
  readonly tops: readonly number[]
  readonly bands: readonly Band[]
} {
  const [sky = 0, ...below] = heights
  const tops = [0]
  const bands: Band[] = [
    { name: 'sky', depth: 0, top: -(Math.max(sky, EMPTY_ROW) + CLOSE_SKY_FOOT + SKY_HEAD), bottom: 0 },
  ]
  let top = FIRST_ROW_TOP
  below.forEach((height, index) => {
    tops.push(top)
    if (height === 0) return
    const bottom = top + Math.max(height, EMPTY_ROW)
    bands.push({
      name: index === below.length - 1 ? 'root' : 'why',
      depth: index + 1,
      top: top === FIRST_ROW_TOP ? 0 : top - ROW_GAP / 2,
      bottom: bottom + ROW_GAP / 2,
    })
    top = bottom + ROW_GAP
  })
  return { tops, bands }
}
