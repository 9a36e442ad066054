// The bands of the picture: how high each row is and where it begins. The water lies at 0. On the board empty rows are
// there and ask for depth; paper leaves them out (`stoodInOnly`), but never the sky.
export interface Band {
  readonly name: 'sky' | 'why' | 'root'
  /** Row number: 0 sky, 1… answers, the last one 裏課題. */
  readonly depth: number
  readonly top: number
  readonly bottom: number
}

const EMPTY_ROW = 96
const FIRST_ROW_TOP = 72
const ROW_GAP = 76
const SKY_HEAD = 150

/** `heights[row]`: the tallest block of each row, 0 = nobody stands there; the first is the sky, the last the 裏課題. */
export function rowTops(
  heights: readonly number[],
  { stoodInOnly = false } = {},
): {
  readonly tops: readonly number[]
  readonly bands: readonly Band[]
} {
  const tops: number[] = [0]
  const bands: Band[] = [
    { name: 'sky', depth: 0, top: -(Math.max(heights[0] ?? 0, EMPTY_ROW) + SKY_HEAD), bottom: 0 },
  ]
  let top = FIRST_ROW_TOP
  for (let row = 1; row < heights.length; row++) {
    if (stoodInOnly && heights[row] === 0) {
      tops.push(top)
      continue
    }
    const height = Math.max(heights[row] ?? 0, EMPTY_ROW)
    const isLast = row === heights.length - 1
    tops.push(top)
    bands.push({
      name: isLast ? 'root' : 'why',
      depth: row,
      top: top === FIRST_ROW_TOP ? 0 : top - ROW_GAP / 2,
      bottom: top + height + ROW_GAP / 2,
    })
    top += height + ROW_GAP
  }
  return { tops, bands }
}
