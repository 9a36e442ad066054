import { describe, expect, it } from 'vitest'
import { titleBand, titleRows, TITLE_BAND_MM } from '../../../shared/documents/titleRows'
import { orderFor, reachOf, wordsOf } from './paperFixture'

describe('the head of the summary', () => {
  it('keeps to its band', () => {
    for (const item of titleBand(orderFor('shared')))
      expect(reachOf(item)[3]).toBeLessThanOrEqual(TITLE_BAND_MM)
  })

  it('says for which 案件, when and for whom, a long name in full; who took part stays empty', () => {
    const name = '長い名前の会社'.repeat(20)
    const words = wordsOf(titleRows(name, orderFor('owner')).flatMap((row) => row.draw(20, 0)))
    for (const part of [name, '2026年11月21日', '経営者版・経営者まで']) expect(words).toContain(part)
    expect(words.endsWith('参加した立場と人数')).toBe(true)
  })
})
