import { describe, expect, it } from 'vitest'
import { checkText, MAX_CARD_TEXT } from '../../../shared/commands/checkText'
import { codeOf, valueOf } from '../../helpers/createBoard'

describe('the words of a card', () => {
  it('keep rare kanji, emoji and line breaks, and lose control characters', () => {
    expect(valueOf(checkText('髙﨑𠮷葛󠄀😀\r\n次\u0000\u0007の行\t'))).toBe('髙﨑𠮷葛󠄀😀\n次の行\t')
  })

  it('[D6] never hold half a surrogate pair', () => {
    expect(valueOf(checkText('\ud842野\udfb7'))).toBe('\ufffd野\ufffd')
  })

  it('are at most 20,000 characters', () => {
    expect(codeOf(checkText('あ'.repeat(MAX_CARD_TEXT)))).toBe('done')
    expect(codeOf(checkText('あ'.repeat(MAX_CARD_TEXT + 1)))).toBe('card.tooLong')
  })

  it('are counted as a reader counts them: a rare kanji is one', () => {
    expect(codeOf(checkText('𠮷'.repeat(MAX_CARD_TEXT)))).toBe('done')
    expect(codeOf(checkText('𠮷'.repeat(MAX_CARD_TEXT + 1)))).toBe('card.tooLong')
  })
})
