import { describe, expect, it } from 'vitest'
import { paperWords } from '../../../renderer/print/paperWords'
import { otherSheets } from '../../../shared/documents/otherSheets'
import { sheetRooms } from '../../../shared/documents/sheetFrames'
import { pageIceberg, type IcebergSheet, type PagedIceberg } from '../../../shared/layout/pageIceberg'
import { orderFor, reachOf, textsOf, wordsOf } from './paperFixture'
import { cardsNamed, snapshotOf } from '../layout/sheetFixture'

const FIRST_PAGE = 3
const PLACE = { xMm: 14, baselineMm: 39.8, widthMm: 392 }
const nameOf = (at: number): string => `枝${at}納期が遅れることが増えてお客様から叱られる`

/** A map on so many sheets with one branch each; a sheet named in `goingOn` goes on with the branch before it. */
function headsOf(count: number, language: 'ja' | 'en' = 'ja', goingOn: readonly number[] = []) {
  const snapshot = snapshotOf(
    Array.from({ length: count }, (_, at) => `${nameOf(at)}\n\t答え${at}`).join('\n'),
  )
  const [like] = pageIceberg(snapshotOf('納期'), sheetRooms()).sheets
  if (like === undefined) throw new Error('a map has a sheet')
  const sheets: readonly IcebergSheet[] = Array.from({ length: count }, (_, at) => {
    const goesOn = goingOn.includes(at)
    const topId = cardsNamed(snapshot, nameOf(goesOn ? at - 1 : at))
    const underId = goesOn ? cardsNamed(snapshot, `答え${at - 1}`) : null
    return { ...like, branches: [{ topId, underId }] }
  })
  const paged: PagedIceberg = { sheets, sheetOf: new Map(), continuesOn: new Map() }
  const order = orderFor('shared', { words: paperWords[language], language })
  return (index: number) => otherSheets({ snapshot, paged, order, index, firstPage: FIRST_PAGE }, PLACE)
}

/** Pages that are said, ranges spelt out. */
function pagesSaid(items: ReturnType<ReturnType<typeof headsOf>>): readonly number[] {
  return textsOf(items).flatMap(({ text }) => {
    const [, from, to = from] = /p\.(\d+)(?:[–-](\d+))?/.exec(text) ?? []
    if (from === undefined) return []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at)
  })
}

describe('where the other branches are', () => {
  it.each([2, 3, 8, 11, 16, 21, 22, 60, 150])('leaves no page out on any of %i sheets', (count) => {
    const headOn = headsOf(count)
    for (let index = 0; index < count; index++) {
      const others = Array.from({ length: count }, (_, at) => FIRST_PAGE + at).filter(
        (page) => page !== FIRST_PAGE + index,
      )
      expect(pagesSaid(headOn(index))).toEqual(others)
    }
  })

  it.each(['ja', 'en'] as const)('stands on one line or two, within the width and apart (%s)', (language) => {
    for (const count of [2, 9, 16, 60]) {
      const items = headsOf(count, language)(1)
      const lines = new Set(textsOf(items).map(({ baselineMm }) => baselineMm))
      expect(lines.size).toBe(count > 9 ? 2 : 1)
      for (const baselineMm of lines) {
        const onLine = textsOf(items).filter((text) => text.baselineMm === baselineMm)
        const ends = onLine.map((text) => reachOf(text)[2])
        expect(ends.at(-1)).toBeLessThanOrEqual(PLACE.xMm + PLACE.widthMm)
        for (const [at, text] of onLine.slice(1).entries())
          expect(text.xMm).toBeGreaterThan((ends[at] ?? 0) + 2)
      }
    }
  })

  it('sets the second line below the first, item under item', () => {
    const texts = textsOf(headsOf(16)(0)).slice(1)
    const [upper, lower] = [texts.slice(0, 8), texts.slice(8)]
    expect(lower.map(({ xMm }) => xMm)).toEqual(upper.slice(0, lower.length).map(({ xMm }) => xMm))
  })

  it('names every branch that is alone with its page, cut to the room there is', () => {
    expect(wordsOf(headsOf(2)(0))).toContain(nameOf(1))
    const many = wordsOf(headsOf(16)(0))
    for (let at = 1; at < 16; at++) expect(many).toContain(`枝${at}納期`)
  })

  it('says only where a branch goes on when the page before has its name', () => {
    const texts = textsOf(headsOf(4, 'ja', [2])(0)).map(({ text }) => text)
    expect(texts[1]).toContain('枝1納期')
    expect(texts[2]).toContain('p.5 › 答え1')
  })

  it('leads to the page it names', () => {
    const items = headsOf(60)(30)
    const targets = items.flatMap((item) =>
      item.kind === 'link' && 'page' in item.target ? [item.target.page] : [],
    )
    const named = textsOf(items).flatMap(({ text }) => /p\.(\d+)/.exec(text)?.[1] ?? [])
    expect(targets).toEqual(named.map(Number))
  })
})
