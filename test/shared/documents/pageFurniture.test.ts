import { describe, expect, it } from 'vitest'
import { audiencePillWidthMm, pageFurniture } from '../../../shared/documents/pageFurniture'
import type { TextPrimitive } from '../../../shared/documents/paper'
import { paperWords } from '../../../renderer/print/paperWords'
import { orderFor, reachOf, textsOf, wordsOf } from './paperFixture'

const ABOUT = { name: '見本の会社', caseNumber: 'R8-014', mark: '1a2b-3c4d' }
const PLACE = { widthMm: 210, heightMm: 297, marginMm: 20, page: 2, pages: 7 }

/** Words that run into each other on one line. */
function overlapping(texts: readonly TextPrimitive[]): readonly string[] {
  return texts.flatMap((left) =>
    texts
      .filter((right) => right !== left && right.baselineMm === left.baselineMm && right.xMm >= left.xMm)
      .filter((right) => right.xMm < reachOf(left)[2])
      .map((right) => `${left.text} | ${right.text}`),
  )
}

describe('what stands on every page', () => {
  it.each([
    ['shared', '共有版・全員'],
    ['owner', '経営者版・経営者まで'],
    ['internal', '支援機関内・持出注意'],
  ] as const)(
    'of the %s copy says 「%s」, the 案件 and its number, the day, the state, the page and whose form it is',
    (layer, mark) => {
      const words = wordsOf(pageFurniture(ABOUT, orderFor(layer), PLACE))
      const facts = [
        '見本の会社',
        '案件番号R8-014',
        '2026年11月21日',
        '照合記号1a2b-3c4d',
        '2/7',
        '本アプリの提案様式',
      ]
      for (const part of [mark, ...facts]) expect(words).toContain(part)
    },
  )

  it('says no number when there is none', () => {
    expect(wordsOf(pageFurniture({ ...ABOUT, caseNumber: '' }, orderFor('shared'), PLACE))).not.toContain(
      '案件番号',
    )
  })

  it('stays on the page in both languages, the number whole, however long the name is', () => {
    const about = { ...ABOUT, name: '長い名前の会社'.repeat(30), caseNumber: '番'.repeat(40) }
    for (const language of ['ja', 'en'] as const)
      for (const place of [PLACE, { ...PLACE, widthMm: 420, marginMm: 14 }]) {
        const order = orderFor('internal', { words: paperWords[language], language })
        const texts = textsOf(pageFurniture(about, order, place))
        expect(texts.map(({ text }) => text).join('')).toContain('番'.repeat(40))
        for (const text of texts)
          expect(reachOf(text)[2]).toBeLessThanOrEqual(place.widthMm - place.marginMm + 0.01)
        expect(overlapping(texts)).toEqual([])
      }
    expect(audiencePillWidthMm(orderFor('internal'))).toBeGreaterThan(20)
  })
})
