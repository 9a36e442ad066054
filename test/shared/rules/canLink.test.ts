import { describe, expect, it } from 'vitest'
import { canLink } from '../../../shared/rules/canLink'
import { setCardKind } from '../../../shared/commands/setCardKind'
import { codeOf, createBoard, valueOf, type TestBoard } from '../../helpers/createBoard'

function createScene(): {
  board: TestBoard
  surface: string
  why: string
  deeper: string
  root: string
  fact: string
  note: string
} {
  const board = createBoard()
  const surface = board.add('供給が追いつかない')
  const why = board.why(surface, '計画が合わない')
  const deeper = board.why(why, '情報が止まる')
  const root = board.why(deeper, '話し合う場がない')
  valueOf(setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '場を作ってこなかった' }))
  return {
    board,
    surface,
    why,
    deeper,
    root,
    fact: board.add('差異率6.2%', { kind: 'fact' }),
    note: board.add('付箋', { kind: 'note' }),
  }
}

describe('allowed links (domain.md D.1)', () => {
  const { board, surface, why, deeper, root, fact, note } = createScene()
  const link = (kind: 'why' | 'loop' | 'supports' | 'pair', from: string, to: string): string =>
    codeOf(canLink(board.snapshot(), { kind, from, to }))

  it.each([
    ['a card to itself', () => link('why', why, why), 'link.self'],
    ['a card that is gone', () => link('why', why, 'nobody00'), 'link.missingCard'],
    ['the same link twice', () => link('why', surface, why), 'link.exists'],
    ['裏課題 up to 表課題', () => link('why', root, surface), 'link.rootToSurface'],
    ['an answer up to 表課題', () => link('why', why, surface), 'link.upward'],
    ['a why below 裏課題', () => link('why', root, why), 'link.belowRoot'],
    ['a why ring', () => link('why', deeper, why), 'link.ring'],
    ['a why out of a 付箋', () => link('why', note, why), 'link.placeFirst'],
    ['a why to a 根拠', () => link('why', why, fact), 'link.notOnThread'],
    ['a vicious circle with 表課題', () => link('loop', surface, why), 'link.loopNeedsWhys'],
    ['support without a 根拠', () => link('supports', why, deeper), 'link.supportsNeedsFact'],
    ['a pair of two answers', () => link('pair', why, deeper), 'link.pairNeedsBoth'],
  ])('refuse %s', (_what, attempt, code) => {
    expect(attempt()).toBe(code)
  })

  it.each([
    ['a second parent', () => link('why', surface, deeper)],
    ['表課題 straight to 裏課題', () => link('why', surface, root)],
    ['a why to a 付箋, which becomes the answer', () => link('why', deeper, note)],
    ['a vicious circle between answers', () => link('loop', deeper, why)],
    ['a pair of front and back', () => link('pair', root, surface)],
    ['a 根拠 for anything', () => link('supports', fact, root)],
  ])('allow %s', (_what, attempt) => {
    expect(attempt()).toBe('done')
  })

  it('turn 根拠 and pairs the right way round, whichever end was dragged', () => {
    expect(valueOf(canLink(board.snapshot(), { kind: 'supports', from: root, to: fact }))).toMatchObject({
      from: fact,
      to: root,
    })
    expect(valueOf(canLink(board.snapshot(), { kind: 'pair', from: root, to: surface }))).toMatchObject({
      from: surface,
      to: root,
    })
  })

  it('[L1] join no two persons, and put a link to a hypothesis into internal', () => {
    const scene = createScene()
    scene.board.docs.open('owner:person01')
    scene.board.docs.open('owner:person02')
    const [a, b] = [
      scene.board.add('社長', { docKey: 'owner:person01' }),
      scene.board.add('会長', { kind: 'why', docKey: 'owner:person02' }),
    ]
    expect(codeOf(canLink(scene.board.snapshot(), { kind: 'why', from: a, to: b }))).toBe('link.twoPersons')
    const guess = scene.board.add('仮説', { kind: 'why', docKey: 'internal' })
    expect(
      valueOf(canLink(scene.board.snapshot(), { kind: 'why', from: scene.surface, to: guess })).docKey,
    ).toBe('internal')
  })
})
