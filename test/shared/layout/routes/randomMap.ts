// Maps as hands leave them: threads with several parents, 根拠 at the side, 悪循環, pairs, links cut, cards placed by hand.
import { cutLinks } from '../../../../shared/commands/cutLinks'
import { linkCards } from '../../../../shared/commands/linkCards'
import { moveCards } from '../../../../shared/commands/moveCards'
import { setCardKind } from '../../../../shared/commands/setCardKind'
import type { EngagementSnapshot } from '../../../../shared/doc/engagementSnapshot'
import { overlaps } from '../../../../shared/layout/box'
import { layoutIceberg } from '../../../../shared/layout/layoutIceberg'

import { createBoard, type TestBoard } from '../../../helpers/createBoard'
import { createSeededRandom, type SeededRandom } from '../../../helpers/seededRandom'

const WORDS = [
  '納期が遅れる',
  '会議で意見が出ない',
  '段取り替えに二時間かかる',
  '急ぎの仕事が毎週割り込んで、計画が崩れる。誰も止められないまま、残業でしのぐ毎日が続いている',
]

export function randomMap(seed: number, count: number): EngagementSnapshot {
  const random = createSeededRandom(seed * 7919)
  const board = createBoard()
  const ids = Array.from({ length: 4 }, () => board.add(random.pick(WORDS)))
  const roots: string[] = []
  while (ids.length + roots.length < count) {
    const parent = random.pick(ids)
    const roll = random.next(10)
    if (roll === 0) {
      const fact = board.add(random.pick(WORDS), { kind: 'fact' })
      linkCards(board.context, { kind: 'supports', from: fact, to: parent })
    } else if (roll === 1) {
      const root = board.why(parent, random.pick(WORDS))
      setCardKind(board.context, { cardId: root, kind: 'root', ownerWords: '私が場を作らなかった' })
      roots.push(root)
    } else ids.push(board.why(parent, random.pick(WORDS)))
  }
  for (let more = 0; more < count / 4; more++) {
    const kind = random.pick(['why', 'why', 'loop'] as const)
    linkCards(board.context, { kind, from: random.pick(ids), to: random.pick(ids) })
    if (roots.length > 0)
      linkCards(board.context, { kind: 'pair', from: ids[0] ?? '', to: random.pick(roots) })
  }
  const links = [...board.snapshot().links.keys()]
  cutLinks(board.context, [random.pick(links), random.pick(links)])
  for (let moved = 0; moved < count / 5; moved++) placeByHand(board, random, random.pick(ids))
  return board.snapshot()
}

/** Somewhere near, but never upon or close to another card that stands where a hand left it. */
function placeByHand(board: TestBoard, random: SeededRandom, cardId: string): void {
  const box = layoutIceberg(board.snapshot()).boxes.get(cardId)
  const isInSky = board.card(cardId).kind === 'surface'
  if (box === undefined) return
  const [dx, dy] = [random.next(900) - 450, random.next(260)]
  const place = { ...box, x: box.x + dx, y: isInSky ? box.y - dy / 4 : Math.max(30, box.y + dy - 100) }
  const others = [...layoutIceberg(board.snapshot()).boxes].filter(([id]) => id !== cardId)
  if (others.some(([, other]) => overlaps(place, other, 40))) return
  moveCards(board.context, [{ cardId, pos: place, isInSky }])
}
