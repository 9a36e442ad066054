import { describe, expect, it } from 'vitest'
import { foldText } from '../../../shared/lib/foldText'

describe('foldText', () => {
  it('finds カナ by かな and half width by full width', () => {
    expect(foldText('ミホン工業')).toBe(foldText('みほん工業'))
    expect(foldText('ﾐﾎﾝ工業')).toBe(foldText('ミホン工業'))
    expect(foldText('ＡＢＣ　商会')).toBe(foldText('abc商会'))
  })

  it('joins a half width kana with its mark', () => {
    expect(foldText('ﾎﾞｰﾄﾞ')).toBe(foldText('ぼーど'))
    expect(foldText('ヴィジョン')).toBe(foldText('ゔぃじょん'))
  })

  it('unfolds company signs', () => {
    expect(foldText('㈱見本')).toBe('(株)見本')
  })

  it('keeps different words different', () => {
    expect(foldText('見本工業')).not.toBe(foldText('見本鉱業'))
    expect(foldText('髙橋')).not.toBe(foldText('高橋'))
  })
})
