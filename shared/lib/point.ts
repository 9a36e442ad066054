// A place on the board, in board units (px at 100 %). y grows downward; y = 0 is the waterline.
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a document stores under the single key `pos`; anything else reads as "not placed by hand". */
export function parsePoint(value: unknown): Point | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [x, y]: unknown[] = value
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return null
  return { x, y }
}
