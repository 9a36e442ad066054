import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../../build/print/nodeFonts'
import { createSubsetter } from '../../../../renderer/print/fonts/createSubsetter'

const { regular, subsetter } = nodeFonts()
const subset = await createSubsetter(subsetter)

describe('createSubsetter', () => {
  it('cuts a font of four megabytes to a few kilobytes of outlines', () => {
    const cut = subset(regular, [100, 2000, 9000])
    expect(cut.byteLength).toBeLessThan(120_000)
    expect([...cut.subarray(0, 4)]).toEqual([0, 1, 0, 0])
  })

  it('gives the same bytes each time, whatever was cut before', () => {
    const first = subset(regular, [100, 2000])
    subset(regular, [5, 6, 7])
    expect(Buffer.compare(subset(regular, [100, 2000]), first)).toBe(0)
  })

  it('refuses what is not a font', () => {
    expect(() => subset(new Uint8Array([1, 2, 3, 4]), [1])).toThrow()
  })
})
