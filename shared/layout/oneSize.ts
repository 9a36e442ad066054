// The sheets of one map in one size: a card is as large on the last sheet as on the first, and as large as the same number
// of sheets allows. Words stay at 8 pt or more; where one size would cost more than one sheet, the sizes stay apart.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { leastScale, type SheetFit } from './fitSheet'

interface Paged {
  readonly sheets: readonly { readonly snapshot: EngagementSnapshot; readonly fit: SheetFit }[]
}

/** Drawn no smaller than so many mm per unit. */
type Split<P extends Paged> = (leastMmPerUnit: number) => P

/** Sizes a map is tried in: 15 units become 8.5 pt, then 9.3 pt, at which 根拠 are 8 pt. */
const LARGER_MM_PER_UNIT = [0.2, 0.2188]
/** With many sheets a larger size has always cost sheets, and splitting takes its time. */
const FEW_SHEETS = 8

export function inOneSize<P extends Paged>(split: Split<P>): P {
  const larger = largerInAsMany(split, split(0))
  if (isOneSizePossible(larger)) return drawnInOneSize(larger)
  const even = split(neededScale(larger))
  const isWorthIt = isOneSizePossible(even) && even.sheets.length <= larger.sheets.length + 1
  return drawnInOneSize(isWorthIt ? even : larger)
}

/** The largest of the sizes that takes no more sheets. */
function largerInAsMany<P extends Paged>(split: Split<P>, first: P): P {
  let best = first
  if (first.sheets.length > FEW_SHEETS) return first
  for (const least of LARGER_MM_PER_UNIT) {
    if (smallestScale(best) >= least) continue
    const next = split(least)
    if (next.sheets.length > first.sheets.length) break
    if (smallestScale(next) > smallestScale(best)) best = next
  }
  return best
}

function smallestScale({ sheets }: Paged): number {
  return Math.min(...sheets.map(({ fit }) => fit.mmPerUnit))
}

/** What the sheet with the smallest words needs for them. */
function neededScale({ sheets }: Paged): number {
  return Math.max(...sheets.map(({ snapshot }) => leastScale(snapshot)))
}

function isOneSizePossible(paged: Paged): boolean {
  return smallestScale(paged) >= neededScale(paged)
}

function drawnInOneSize<P extends Paged>(paged: P): P {
  const scale = smallestScale(paged)
  const sheets = paged.sheets.map((sheet) => {
    const mmPerUnit = Math.min(sheet.fit.mmPerUnit, Math.max(scale, leastScale(sheet.snapshot)))
    return { ...sheet, fit: { ...sheet.fit, mmPerUnit } }
  })
  return { ...paged, sheets }
}
