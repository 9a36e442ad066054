import { describe, expect, it } from 'vitest'
import { japanese } from '../../../renderer/text/japanese'

/** domain.md A.5 and product.md "Words on the screen": words executives should not meet. */
const AVOIDED = [
  'ノード',
  'エッジ',
  'エクスポート',
  'コンサル',
  '自走化',
  '問題点',
  '弱み',
  '診断',
  '真因',
  '評価点',
  'AI分析',
]

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : []
}

describe('the Japanese on the screen', () => {
  it('keeps to the plain words of the field', () => {
    const found = sentencesOf(japanese).filter((sentence) => AVOIDED.some((word) => sentence.includes(word)))
    expect(found).toEqual([])
  })
})
