import { describe, expect, it } from 'vitest'
import { A3, sheetFrame, sheetRooms } from '../../../shared/documents/sheetFrames'

describe('the measures of an A3 sheet', () => {
  it('keep the picture on the page and the cards in the picture', () => {
    for (const isWhole of [true, false]) {
      const frame = sheetFrame(isWhole)
      const room = isWhole ? sheetRooms().whole : sheetRooms().part
      expect(frame.xMm + frame.widthMm).toBeLessThanOrEqual(A3.widthMm - A3.marginMm)
      expect(frame.yMm + frame.heightMm).toBeLessThan(A3.heightMm - 20)
      expect(room.widthMm).toBeLessThan(frame.widthMm)
      expect(room.heightMm).toBeLessThanOrEqual(frame.heightMm)
    }
  })
})
