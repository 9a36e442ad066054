import { describe, expect, it } from 'vitest'
import { likeness } from '../../../../shared/rules/hints/likeness'

describe('how alike two sentences are', () => {
  it.each([
    ['売上が上がらない', '売上を上げる力がない'],
    ['新規顧客が増えない', '新規顧客を増やす力がない'],
    ['ＤＸが進まない', 'DXを進める力がない'],
    ['ﾐｽが減らない', 'ミスを減らす力がない'],
  ])('「%s」 and 「%s」 are alike', (a, b) => expect(likeness(a, b)).toBeGreaterThanOrEqual(0.7))

  it.each([
    ['社員が辞めていく', '社員が辞めるわけを、誰も聞いていない'],
    ['部門間の連携が取れない', '部門間の連携を、会議で決められない'],
    ['納期が遅れる', '段取りを教える時間をとっていない'],
    ['売上が上がらない', '利益の見方がそろっていない'],
    ['', '売上が上がらない'],
    ['人が足りない', '人がいない'],
  ])('「%s」 and 「%s」 are not', (a, b) => expect(likeness(a, b)).toBeLessThan(0.7))

  it('the same words are the same, however few; no words are like nothing', () => {
    expect(likeness('人がいない', '人がいない')).toBe(1)
    expect(likeness('', '')).toBe(0)
  })
})
