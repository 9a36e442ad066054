// One thing a person might do next, chosen by dice. Refusals are fine: they must change nothing.
import { addCard } from '../../shared/commands/addCard'
import { addEvidence } from '../../shared/commands/addEvidence'
import { cutLinks } from '../../shared/commands/cutLinks'
import { deleteCards } from '../../shared/commands/deleteCards'
import { judgeCard } from '../../shared/commands/judgeCard'
import { linkCards } from '../../shared/commands/linkCards'
import { moveCards } from '../../shared/commands/moveCards'
import { moveInOutline } from '../../shared/commands/moveInOutline'
import { pasteOutline } from '../../shared/commands/pasteOutline'
import { pinCards } from '../../shared/commands/pinCards'
import { promoteCard } from '../../shared/commands/promoteCard'
import { renameEngagement } from '../../shared/commands/renameEngagement'
import { setCardDetails } from '../../shared/commands/setCardDetails'
import { setCardKind } from '../../shared/commands/setCardKind'
import { setCardText } from '../../shared/commands/setCardText'
import { setOwnerWords } from '../../shared/commands/setOwnerWords'
import { takeBackCard } from '../../shared/commands/takeBackCard'
import { tidyCards } from '../../shared/commands/tidyCards'
import { KNOWN_CARD_KINDS } from '../../shared/model/cards'
import { LINK_KINDS } from '../../shared/model/link'
import { VOICES } from '../../shared/model/voice'
import { WALLS } from '../../shared/model/wall'
import type { TestBoard } from '../helpers/createBoard'
import type { SeededRandom } from '../helpers/seededRandom'
import { DOCUMENTS } from './roomDocuments'

const WORDS = ['受注', '在庫', '髙﨑', '𠮷野', '😀', '会長', 'なぜ', '現場', '伝わらない', '\n', 'ｶﾅ']

type Deed = (board: TestBoard, random: SeededRandom, card: string) => void

const addCause: Deed = (board, random, card) => {
  addCard(board.context, {
    kind: 'why',
    docKey: random.pick(DOCUMENTS),
    text: random.pick(WORDS),
    parentId: card,
  })
}
const addTop: Deed = (board, random) => {
  const kind = random.pick(['note', 'surface', 'fact', 'heading', 'why'] as const)
  addCard(board.context, { kind, docKey: random.pick(DOCUMENTS), text: random.pick(WORDS) })
}
const type: Deed = (board, random, card) => {
  const { text } = board.card(card)
  const at = random.next(text.length + 1)
  setCardText(board.context, {
    cardId: card,
    text: text.slice(0, at) + random.pick(WORDS) + text.slice(at + random.next(3)),
  })
}
const addFact: Deed = (board, random, card) => {
  addEvidence(board.context, { text: random.pick(WORDS), supportsId: card, docKey: random.pick(DOCUMENTS) })
}
const paste: Deed = (board, random, card) => {
  pasteOutline(board.context, {
    lines: [
      { kind: 'why', text: random.pick(WORDS), parent: null },
      { kind: random.pick(['why', 'root'] as const), text: random.pick(WORDS), parent: 0 },
    ],
    docKey: random.pick(DOCUMENTS),
    parentId: random.next(3) === 0 ? null : card,
    topKind: random.pick(['surface', 'note'] as const),
  })
}
const other = (board: TestBoard, random: SeededRandom): string =>
  random.pick([...board.snapshot().cards.keys()])

const deeds: readonly Deed[] = [
  addCause,
  addCause,
  addTop,
  type,
  type,
  (board, random, card) =>
    void moveCards(
      board.context,
      [
        {
          cardId: card,
          pos: { x: random.next(2000), y: random.next(1200) - 400 },
          isInSky: random.next(2) === 0,
        },
      ],
      { cutLinks: random.next(2) === 0 },
    ),
  (board, random, card) =>
    void linkCards(board.context, { kind: random.pick(LINK_KINDS), from: card, to: other(board, random) }),
  (board, random, card) =>
    void setCardKind(board.context, {
      cardId: card,
      kind: random.pick(KNOWN_CARD_KINDS),
      ownerWords: '私の言葉',
      cutLinks: true,
    }),
  (board, random, card) =>
    void setCardDetails(board.context, card, { voice: random.pick(VOICES), parked: random.next(2) === 0 }),
  (board, random, card) =>
    void judgeCard(board.context, card, {
      walls: [random.pick(WALLS)],
      maybeEssential: random.next(2) === 0,
    }),
  (board, random, card) => void promoteCard(board.context, { cardId: card, to: random.pick(DOCUMENTS) }),
  (board, random, card) => void takeBackCard(board.context, { cardId: card, to: random.pick(DOCUMENTS) }),
  (board, random, card) =>
    void moveInOutline(board.context, { cardId: card, fromParentId: null, parentId: other(board, random) }),
  (board, random, card) =>
    void (random.next(3) === 0 && deleteCards(board.context, [card, other(board, random)])),
  (board, random) =>
    void (random.next(4) === 0 && cutLinks(board.context, [...board.snapshot().links.keys()].slice(0, 1))),
  addFact,
  (board, random, card) => void (random.next(3) === 0 && paste(board, random, card)),
  (board, random, card) =>
    void pinCards(board.context, [{ cardId: card, standsAt: { x: random.next(900), y: random.next(900) } }], {
      pinned: random.next(2) === 0,
    }),
  (board, random, card) =>
    void setOwnerWords(board.context, { cardId: card, ownerWords: random.pick(WORDS) }),
  (board, random) =>
    void (
      random.next(8) === 0 &&
      renameEngagement(board.context, `${random.pick(WORDS)}工業`, random.pick(['', 'A-1', 'B-2']))
    ),
  (board, random) => void (random.next(6) === 0 && tidyCards(board.context)),
  (board) => void board.docs.history.undo(),
  (board) => void board.docs.history.redo(),
]

export function doRandomDeed(board: TestBoard, random: SeededRandom): void {
  const cards = [...board.snapshot().cards.keys()]
  if (cards.length === 0) addTop(board, random, '')
  else random.pick(deeds)(board, random, random.pick(cards))
}
