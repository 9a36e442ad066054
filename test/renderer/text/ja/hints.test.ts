// What hints say on a screen an executive may read: no word of an inspection (domain.md A.5), one gentle question (G.8).
import { describe, expect, it } from 'vitest'
import { hints as english } from '../../../../renderer/text/en/hints'
import { hints } from '../../../../renderer/text/ja/hints'
import { HINT_IDS } from '../../../../shared/rules/hints/hint'

const remarks = Object.entries(hints.remarks)
const AVOIDED =
  /問題|弱み|できていない|真因|原因|診断|評価|点数|スコア|コンサル|自走|不足|悪い|間違|警告|エラー|ダメ|駄目|注意/
const LEADING = /^なぜ|どうして|ではないですか|べき|普通は|他社では|のせい/

describe('the words of the hints', () => {
  it('are there for every hint, and for no other', () => {
    expect(Object.keys(hints.remarks)).toEqual([...HINT_IDS])
    expect(Object.keys(english.remarks)).toEqual([...HINT_IDS])
  })

  it.each(remarks)('of %s blame nobody and inspect nothing', (_id, { sees, asks }) => {
    expect(`${sees}${asks}`).not.toMatch(AVOIDED)
  })

  it.each(remarks)('of %s ask one short question that does not lead', (_id, { asks }) => {
    expect(asks).toMatch(/^[^。]+。$/)
    expect([...asks].length).toBeLessThanOrEqual(50)
    expect(asks).not.toMatch(LEADING)
  })
})
