import { describe, expect, it } from 'vitest'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import { CARD_STYLES } from '../../../shared/layout/cardSize'
import { MIN_TEXT_PT } from '../../../shared/layout/fitSheet'
import { pageIceberg } from '../../../shared/layout/pageIceberg'
import { createBoard } from '../../helpers/createBoard'
import { outlineOf, snapshotOf } from './sheetFixture'

const ROOMS = { whole: { widthMm: 361, heightMm: 239 }, part: { widthMm: 361, heightMm: 228 } }
const page = (snapshot: EngagementSnapshot) => pageIceberg(snapshot, ROOMS)

describe('the iceberg on sheets', () => {
  it('stays on one sheet as the hands placed it when it fits', () => {
    const board = createBoard()
    const id = board.add('納期', { pos: { x: 120, y: -200 } })
    const { sheets } = page(board.snapshot())
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.layout.boxes.get(id)).toMatchObject({ x: 120, y: -200 })
  })

  it('is tidied onto one sheet when a card lies far away', () => {
    const board = createBoard()
    board.add('納期')
    board.add('品質', { pos: { x: 50_000, y: -200 } })
    expect(page(board.snapshot()).sheets).toHaveLength(1)
  })

  it.each([
    ['a 表課題 alone', '納期\n', ['sky']],
    ['a 裏課題 right below a 表課題', '納期\n\t!底\n', ['sky', 'root']],
    ['answers without a 裏課題', '納期\n\t段取り\n\t\t手順\n', ['sky', 'why', 'why']],
  ])('shows only the floors somebody stands on: %s', (_case, outline, names) => {
    const [sheet] = page(snapshotOf(outline)).sheets
    expect(sheet?.layout.bands.map(({ name }) => name)).toEqual(names)
  })

  it('leaves no gap where a floor is left out', () => {
    const [sheet] = page(snapshotOf('納期\n\t!底\n')).sheets
    const bottom = sheet?.layout.bands.at(-1)
    expect(bottom?.top).toBe(0)
    expect(bottom?.bottom).toBeLessThan(300)
  })

  it('leaves cards that hands have placed where they are, and names only their floors', () => {
    const board = createBoard()
    board.add('納期', { pos: { x: 0, y: -200 } })
    const [sheet] = page(board.snapshot()).sheets
    expect(sheet?.layout.bands.map(({ name }) => name)).toEqual(['sky'])
  })

  it('asks for depth when there is nothing on it', () => {
    const [sheet] = page(createBoard().snapshot()).sheets
    expect(sheet?.layout.bands.map(({ name }) => name)).toEqual(['sky', 'why', 'why', 'root'])
  })

  it('is one sheet when there is nothing on it', () => {
    expect(page(createBoard().snapshot()).sheets).toHaveLength(1)
  })

  it.each([1, 2, 3])('splits 300 cards with every card on exactly one sheet (seed %i)', (seed) => {
    const snapshot = snapshotOf(outlineOf(seed, 300))
    const { sheets, sheetOf } = page(snapshot)
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheetOf.size).toBe(300)
    const standing = sheets.flatMap((sheet) =>
      [...sheet.layout.boxes.keys()].filter((id) => !sheet.references.has(id)),
    )
    expect(standing.length).toBe(300)
    expect(new Set(standing).size).toBe(300)
  })

  it('[P4] never needs words under 8 pt and never leaves the room', () => {
    for (const { snapshot, fit } of page(snapshotOf(outlineOf(4, 300))).sheets) {
      const smallest = Math.min(...[...snapshot.cards.values()].map(({ kind }) => CARD_STYLES[kind].fontSize))
      expect((smallest * fit.mmPerUnit * 72) / 25.4).toBeGreaterThanOrEqual(MIN_TEXT_PT - 1e-9)
      expect(fit.view.height * fit.mmPerUnit).toBeLessThanOrEqual(ROOMS.part.heightMm + 1e-6)
      expect(fit.view.width * fit.mmPerUnit).toBeLessThanOrEqual(ROOMS.part.widthMm + 1e-6)
    }
  })

  it('says where a cut card goes on, and repeats it there', () => {
    const deep = Array.from({ length: 40 }, (_, depth) => `${'\t'.repeat(depth)}段 ${depth}`).join('\n')
    const { sheets, continuesOn } = page(snapshotOf(deep))
    expect(continuesOn.size).toBe(sheets.length - 1)
    for (const [id, at] of continuesOn) expect(sheets[at]?.references.has(id)).toBe(true)
    expect(sheets[1]?.depthOffset).toBeGreaterThan(0)
  })

  it('splits one card with eighty answers and one with forty 根拠', () => {
    const board = createBoard()
    const top = board.add('納期')
    for (let index = 0; index < 80; index++) board.why(board.why(top, `答え ${index}`), `その先 ${index}`)
    for (let index = 0; index < 40; index++)
      board.link('supports', board.add(`記録 ${index}`, { kind: 'fact' }), top)
    const { sheetOf } = page(board.snapshot())
    expect(sheetOf.size).toBe(201)
  })

  it('repeats a 合流 that is reached from another sheet', () => {
    const board = createBoard()
    const tops = Array.from({ length: 14 }, (_, index) => {
      const top = board.add(`表 ${index}`)
      for (let answer = 0; answer < 4; answer++) board.why(board.why(top, `答え ${answer}`), 'その先')
      return top
    })
    const meeting = board.why(tops[0] ?? '', '合流するところ')
    board.link('why', tops.at(-1) ?? '', meeting)
    const { sheets, sheetOf } = page(board.snapshot())
    const far = sheets[sheetOf.get(tops.at(-1) ?? '') ?? 0]
    expect(sheetOf.get(meeting)).not.toBe(sheetOf.get(tops.at(-1) ?? ''))
    expect(far?.references.has(meeting)).toBe(true)
  })

  it('has room for the tallest cards there can be, with what they hang under', () => {
    const board = createBoard()
    const long = 'とても長い言葉がつづいていく。'.repeat(60)
    const top = board.add(long)
    const why = board.why(top, long)
    const roots = Array.from({ length: 3 }, () => board.why(why, long))
    for (const root of roots) {
      board.docs.change((writer) =>
        writer.setCardFields(board.card(root), { kind: 'root', ownerWords: long }),
      )
      for (let index = 0; index < 4; index++) board.link('supports', board.add(long, { kind: 'fact' }), root)
    }
    for (let index = 0; index < 40; index++) board.why(why, long)
    expect(page(board.snapshot()).sheetOf.size).toBe(board.snapshot().cards.size)
  })

  it('is the same for the same snapshot', () => {
    const once = page(snapshotOf(outlineOf(7, 200)))
    const again = page(snapshotOf(outlineOf(7, 200)))
    expect(again.sheets.map(({ layout }) => [...layout.boxes])).toEqual(
      once.sheets.map(({ layout }) => [...layout.boxes]),
    )
  })
})
