import { describe, expect, it } from 'vitest'
import { unpackWidths } from '../../../shared/lib/unpackWidths'

describe('unpackWidths', () => {
  it('reads gaps, widths and counts in base 36', () => {
    expect([...unpackWidths('w,dw 0,dw,2 a,0')]).toEqual([
      [32, 500],
      [33, 500],
      [34, 500],
      [45, 0],
    ])
  })
})
