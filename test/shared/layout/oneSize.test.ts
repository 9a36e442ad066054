import { describe, expect, it } from 'vitest'
import { leastScale } from '../../../shared/layout/fitSheet'
import { inOneSize } from '../../../shared/layout/oneSize'
import { pageIceberg, type PagedIceberg } from '../../../shared/layout/pageIceberg'
import { createBoard } from '../../helpers/createBoard'
import { outlineOf, snapshotOf } from './sheetFixture'

const ROOMS = { whole: { widthMm: 361, heightMm: 239 }, part: { widthMm: 361, heightMm: 228 } }
const scalesOf = ({ sheets }: PagedIceberg): readonly number[] => sheets.map(({ fit }) => fit.mmPerUnit)

/** Sheets that could be drawn in these sizes; the cards of a `fact` sheet must not be drawn smaller than 0.217. */
function sheetsAt(scales: readonly number[], kinds: readonly ('why' | 'fact')[] = []): PagedIceberg {
  const [like] = pageIceberg(snapshotOf('納期'), ROOMS).sheets
  if (like === undefined) throw new Error('a map has a sheet')
  const facts = createBoard()
  facts.add('月12件', { kind: 'fact' })
  const sheets = scales.map((mmPerUnit, at) => ({
    ...like,
    snapshot: kinds[at] === 'fact' ? facts.snapshot() : like.snapshot,
    fit: { ...like.fit, mmPerUnit },
  }))
  return { sheets, sheetOf: new Map(), continuesOn: new Map() }
}

describe('the sheets of one map', () => {
  it.each([60, 120, 300])('are of one size (%i lines)', (count) => {
    const scales = scalesOf(pageIceberg(snapshotOf(outlineOf(1, count)), ROOMS))
    expect(scales.length).toBeGreaterThan(1)
    expect(new Set(scales).size).toBe(1)
  })

  it('are as large as the same number of sheets allows', () => {
    const paged = inOneSize((least) => sheetsAt(least === 0 ? [0.19, 0.3] : [least + 0.001, 0.25]))
    expect(scalesOf(paged)).toEqual([0.2198, 0.2198])
  })

  it('are not drawn larger where that takes a further sheet', () => {
    const paged = inOneSize((least) => sheetsAt(least === 0 ? [0.19, 0.3] : [0.25, 0.25, 0.25]))
    expect(scalesOf(paged)).toEqual([0.19, 0.19])
  })

  it.each([
    [1, true],
    [2, false],
  ])('take %i sheets more for the small words of 根拠: %s', (more, isTaken) => {
    const paged = inOneSize((least) =>
      least === 0
        ? sheetsAt([0.19, 0.3], ['why', 'fact'])
        : sheetsAt([0.22, 0.25, ...Array.from({ length: more }, () => 0.3)], ['why', 'fact']),
    )
    expect(new Set(scalesOf(paged)).size === 1).toBe(isTaken)
    for (const { fit, snapshot } of paged.sheets)
      expect(fit.mmPerUnit).toBeGreaterThanOrEqual(leastScale(snapshot))
  })
})
