// Where a splitter may stand. Pure arithmetic in pixels.
export interface SplitterRange {
  readonly minPx: number
  readonly maxPx: number
}

const STEP_PX = 24

export function clampSize(sizePx: number, { minPx, maxPx }: SplitterRange): number {
  return Math.round(Math.min(Math.max(sizePx, minPx), Math.max(minPx, maxPx)))
}

/** Null when the key does not move a splitter. `grows` is the arrow that makes the pane larger. */
export function splitterSizeAfterKey(
  key: string,
  sizePx: number,
  range: SplitterRange & { readonly grows: 'ArrowRight' | 'ArrowLeft' },
): number | null {
  const shrinks = range.grows === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case range.grows:
      return clampSize(sizePx + STEP_PX, range)
    case shrinks:
      return clampSize(sizePx - STEP_PX, range)
    case 'Home':
      return clampSize(range.minPx, range)
    case 'End':
      return clampSize(range.maxPx, range)
    default:
      return null
  }
}
