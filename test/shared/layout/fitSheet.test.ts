import { describe, expect, it } from 'vitest'
import { CARD_STYLES } from '../../../shared/layout/cardSize'
import { fitSheet, MIN_TEXT_PT } from '../../../shared/layout/fitSheet'
import { stackIceberg } from '../../../shared/layout/stackIceberg'
import { outlineOf, snapshotOf } from './sheetFixture'

const ROOM = { widthMm: 360, heightMm: 230 }
const fitOf = (outline: string) => {
  const snapshot = snapshotOf(outline)
  return fitSheet(snapshot, stackIceberg(snapshot, 480), ROOM)
}

describe('fitting a map on a sheet', () => {
  it('shows all of it, with words of at least 8 pt', () => {
    const fit = fitOf('納期\n\t段取り\n\t\t手順書\n')
    expect(fit).not.toBeNull()
    const { view, mmPerUnit } = fit ?? { view: { width: 0, height: 0 }, mmPerUnit: 0 }
    expect(view.width * mmPerUnit).toBeLessThanOrEqual(ROOM.widthMm)
    expect(view.height * mmPerUnit).toBeLessThanOrEqual(ROOM.heightMm)
    expect((CARD_STYLES.why.fontSize * mmPerUnit * 72) / 25.4).toBeGreaterThanOrEqual(MIN_TEXT_PT)
  })

  it('draws a small map large, but with words of no more than 16 pt', () => {
    const { mmPerUnit = 0 } = fitOf('納期\n') ?? {}
    const sizePt = (CARD_STYLES.surface.fontSize * mmPerUnit * 72) / 25.4
    expect(sizePt).toBeGreaterThan(15.5)
    expect(sizePt).toBeLessThanOrEqual(16)
  })

  it('refuses what would need smaller words', () => {
    expect(fitOf(outlineOf(1, 200))).toBeNull()
  })
})
