import { describe, expect, it } from 'vitest'
import { newsWords } from '../../../renderer/iceberg/newsWords'
import type { PlaceNews } from '../../../renderer/iceberg/sessionCore'
import { japanese } from '../../../renderer/text/japanese'
import { openPersonSheet } from '../../../shared/commands/openPersonSheet'
import { createBoard, valueOf } from '../../helpers/createBoard'

const board = createBoard()
const { docKey: sheet } = valueOf(openPersonSheet(board.context, 'owner'))
const said = (news: PlaceNews) =>
  newsWords(news, {
    texts: japanese,
    snapshot: board.snapshot,
    describeProblem: ({ code }) => code,
    undo: () => undefined,
  })
const moved = (from: typeof sheet, to: typeof sheet, text = '任せきれない') =>
  said({ kind: 'notUndone', move: { cardId: 'card0001', from, to }, text }).message

describe('the news of the iceberg place', () => {
  it('say how a card that undo stopped at is taken back, by the label of the button', () => {
    expect(moved('internal', 'shared')).toBe(
      '「任せきれない」を「みんなで」に出したことは、「元に戻す」では戻りません。くわしくの『「準備中」に戻す』で戻せます。',
    )
    expect(moved('shared', 'internal')).toBe(
      '「任せきれない」を「準備中」に戻したことは、「元に戻す」では変わりません。くわしくの『みんなに出す』でまた出せます。',
    )
  })

  it('call a sheet by its person', () => {
    expect(moved('internal', sheet)).toContain('「経営者の用紙」に出した')
    expect(moved(sheet, 'internal')).toContain('『「経営者の用紙」に移す』')
  })

  it('name a card without words too, and long words shortly', () => {
    expect(moved('internal', 'shared', '')).toContain('「（まだ言葉がありません）」')
    expect(moved('internal', 'shared', 'あ'.repeat(60)).length).toBeLessThan(110)
  })

  it('offer to take back what was removed or pasted, and warn of what was refused', () => {
    expect(said({ kind: 'removed', count: 2 })).toMatchObject({ message: '2枚消しました' })
    expect(said({ kind: 'pasted', count: 3 }).action?.label).toBe('元に戻す')
    expect(said({ kind: 'refused', problem: { code: 'card.gone' } })).toEqual({
      message: 'card.gone',
      tone: 'warning',
    })
  })
})
