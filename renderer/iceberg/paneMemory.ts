// Which panes are open and how wide, kept per device. Storage that is full, blocked or damaged means the defaults.
export interface PaneMemory {
  readonly outlineOpen: boolean
  readonly outlineWidthPx: number
  readonly inspectorOpen: boolean
}

export const PANE_SIZES = {
  outline: { minPx: 240, startPx: 340 },
  /** Narrower than this, one pane at a time. */
  narrowBelowPx: 720,
  /** From this width on outline, map and panel stand side by side from the start; below it the map has the room. */
  roomyFromPx: 1560,
  /** Narrower than this, the map has one pane beside it at most. */
  oneBesideBelowPx: 1400,
  mapMinPx: 420,
  inspectorPx: 312,
} as const

const KEY = 'banso.iceberg.panes'

export function readPaneMemory(storage: Pick<Storage, 'getItem'>, widthPx: number): PaneMemory {
  const isRoomy = widthPx >= PANE_SIZES.roomyFromPx
  const start: PaneMemory = {
    outlineOpen: isRoomy,
    outlineWidthPx: PANE_SIZES.outline.startPx,
    inspectorOpen: isRoomy,
  }
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return start
    const { outlineOpen, outlineWidthPx, inspectorOpen } = stored as Partial<
      Record<keyof PaneMemory, unknown>
    >
    const isOutlineOpen = typeof outlineOpen === 'boolean' ? outlineOpen : start.outlineOpen
    const isInspectorOpen = typeof inspectorOpen === 'boolean' ? inspectorOpen : start.inspectorOpen
    return {
      outlineOpen: isOutlineOpen,
      outlineWidthPx: isWidth(outlineWidthPx) ? outlineWidthPx : start.outlineWidthPx,
      inspectorOpen: isInspectorOpen && !(isOutlineOpen && widthPx < PANE_SIZES.oneBesideBelowPx),
    }
  } catch {
    return start
  }
}

export function writePaneMemory(storage: Pick<Storage, 'setItem'>, memory: PaneMemory): void {
  try {
    storage.setItem(KEY, JSON.stringify(memory))
  } catch {
    // The panes stay as they are for now; nothing of the work is lost.
  }
}

function isWidth(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isFinite(value) && value >= PANE_SIZES.outline.minPx && value < 4000
  )
}
