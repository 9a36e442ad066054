import { describe, expect, it } from 'vitest'
import { moveInOutline } from '../../../shared/commands/moveInOutline'
import { pinCards } from '../../../shared/commands/pinCards'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { icebergGraph } from '../../../shared/rules/icebergGraph'
import { codeOf, createBoard, valueOf } from '../../helpers/createBoard'

describe('moving a line of the outline', () => {
  it('makes a 表課題 that is indented an answer, and an answer that is outdented to the top a 表課題', () => {
    const board = createBoard()
    const [first, second] = [board.add('一'), board.add('二')]
    valueOf(moveInOutline(board.context, { cardId: second, fromParentId: null, parentId: first }))
    expect([board.card(second).kind, icebergGraph(board.snapshot()).parentsOf(second)]).toEqual([
      'why',
      [first],
    ])
    valueOf(
      moveInOutline(board.context, { cardId: second, fromParentId: first, parentId: null, afterId: first }),
    )
    expect([board.card(second).kind, icebergGraph(board.snapshot()).tops]).toEqual([
      'surface',
      [first, second],
    ])
  })

  it('keeps the other parents of a meeting point, and then it can not surface', () => {
    const board = createBoard()
    const [a, b] = [board.add('甲'), board.add('乙')]
    const shared = board.why(a, '合流点')
    board.link('why', b, shared)
    expect(codeOf(moveInOutline(board.context, { cardId: shared, fromParentId: a, parentId: null }))).toBe(
      'waterline.whyEnters',
    )
    const c = board.add('丙')
    valueOf(moveInOutline(board.context, { cardId: shared, fromParentId: a, parentId: c }))
    expect([...icebergGraph(board.snapshot()).parentsOf(shared)].sort()).toEqual([b, c].sort())
  })

  it('moves a line among its siblings without touching its links', () => {
    const board = createBoard()
    const top = board.add('表')
    const [a, b] = [board.why(top, '一'), board.why(top, '二')]
    valueOf(moveInOutline(board.context, { cardId: b, fromParentId: top, parentId: top, afterId: null }))
    expect(icebergGraph(board.snapshot()).childrenOf(top)).toEqual([b, a])
  })

  it('refuses rings, places below a 裏課題, and a 裏課題 above the water', () => {
    const board = createBoard()
    const top = board.add('表')
    const answer = board.why(top, 'なぜ')
    const root = board.why(answer, '裏')
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私の言葉' }))
    expect(codeOf(moveInOutline(board.context, { cardId: top, fromParentId: null, parentId: answer }))).toBe(
      'link.ring',
    )
    expect(
      codeOf(moveInOutline(board.context, { cardId: board.add('別'), fromParentId: null, parentId: root })),
    ).toBe('link.belowRoot')
    expect(codeOf(moveInOutline(board.context, { cardId: root, fromParentId: answer, parentId: null }))).toBe(
      'waterline.rootStaysBelow',
    )
  })

  it('leaves a pinned answer that surfaces to the layout, and refuses to break a pair silently', () => {
    const board = createBoard()
    const [top, other] = [board.add('表'), board.add('別の表')]
    const answer = board.why(top, 'なぜ')
    valueOf(pinCards(board.context, [{ cardId: answer, standsAt: { x: 0, y: 300 } }], { pinned: true }))
    valueOf(moveInOutline(board.context, { cardId: answer, fromParentId: top, parentId: null }))
    expect(board.card(answer)).toMatchObject({ kind: 'surface', pos: null, pinned: false })
    const root = board.why(top, '裏')
    valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私の言葉' }))
    board.link('pair', top, root)
    expect(codeOf(moveInOutline(board.context, { cardId: top, fromParentId: null, parentId: other }))).toBe(
      'waterline.paired',
    )
  })
})
