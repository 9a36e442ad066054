// How large the words of an A4 page are set: as large as lets everything stand on one page, small enough to read when not.
import { GRID_MM, LINE_MM } from './a4'

export interface PageScale {
  /** Space before each section, at least. */
  readonly airMm: number
  /** What the owner's words may take of the page before they are set smaller. */
  readonly quotesMm: number
  /** Below the owner's words, the thread that led to them. */
  readonly tellsThreads: boolean
  /** Cards in lists. */
  readonly sizePt: number
  readonly lineMm: number
  /** Remarks after them. */
  readonly remarkPt: number
}

const USUAL = { sizePt: 10.5, lineMm: LINE_MM, remarkPt: 8.5 } as const

const [TIGHT_MM, LOOSE_MM, WIDE_MM] = [4 * GRID_MM, 7 * GRID_MM, 12 * GRID_MM]

/** For what needs more than one page anyway. */
export const MANY_PAGES: PageScale = { airMm: LOOSE_MM, quotesMm: 60, tellsThreads: true, ...USUAL }

/** For what may fit on one page, tried in this order. */
export const PAGE_SCALES: readonly PageScale[] = [
  // For few words: only where plenty of air is left.
  { airMm: WIDE_MM, quotesMm: 110, tellsThreads: true, sizePt: 15, lineMm: 6 * GRID_MM, remarkPt: 10.5 },
  { airMm: LOOSE_MM, quotesMm: 90, tellsThreads: true, sizePt: 12.5, lineMm: 5 * GRID_MM, remarkPt: 9.5 },
  { airMm: LOOSE_MM, quotesMm: 72, tellsThreads: true, ...USUAL },
  { airMm: TIGHT_MM, quotesMm: 50, tellsThreads: true, ...USUAL },
  { airMm: TIGHT_MM, quotesMm: 50, tellsThreads: false, ...USUAL },
  { airMm: TIGHT_MM, quotesMm: 36, tellsThreads: false, ...USUAL },
]
