import { describe, expect, it } from 'vitest'
import { createGlyphLedger } from '../../../../renderer/print/fonts/createGlyphLedger'
import { printFonts } from '../../../print/printFonts'

const { stack } = await printFonts()

describe('createGlyphLedger', () => {
  it('gives the same character the same code, counted from 1', () => {
    const ledger = createGlyphLedger(stack)
    const [run] = ledger.runsOf('山川山', false)
    expect(run?.codes).toEqual([1, 2, 1])
    expect(ledger.runsOf('川', false)[0]?.codes).toEqual([2])
  })

  it('gives one glyph two codes when it stands for two texts', () => {
    const ledger = createGlyphLedger(stack)
    const [run] = ledger.runsOf('がか\u3099', false)
    expect(run?.codes).toEqual([1, 2])
    const entries = run === undefined ? [] : ledger.entriesOf(run.face)
    expect(entries.map(({ text }) => text)).toEqual(['が', 'か\u3099'])
    expect(new Set(entries.map(({ glyph }) => glyph)).size).toBe(1)
  })

  it('cuts a line where the face changes and says where each stretch starts', () => {
    const runs = createGlyphLedger(stack).runsOf('山𠮷川', false)
    expect(runs.map(({ face, offsetEm }) => [face.name, offsetEm])).toEqual([
      ['BIZUDPGothic-Regular', 0],
      ['NotoSansJP-Regular', 1],
      ['BIZUDPGothic-Regular', 2],
    ])
  })

  it('counts what is missing', () => {
    const ledger = createGlyphLedger(stack)
    ledger.runsOf('ไทไ', false)
    expect([...ledger.missing]).toEqual([
      ['ไ', 2],
      ['ท', 1],
    ])
  })
})
