import { describe, expect, it } from 'vitest'
import { cutLinks } from '../../shared/commands/cutLinks'
import { promoteCard } from '../../shared/commands/promoteCard'
import { takeBackCard } from '../../shared/commands/takeBackCard'
import type { DocumentUpdate } from '../../shared/doc/engagementDocs'
import { doRandomDeed } from '../convergence/randomDeed'
import { DOCUMENTS } from '../convergence/roomDocuments'
import { createBoard, valueOf, type TestBoard } from '../helpers/createBoard'
import { createSeededRandom, type SeededRandom } from '../helpers/seededRandom'

/** What a guest on the line would receive of a document, deed by deed. */
function listenIn(board: TestBoard): { take(): readonly DocumentUpdate[] } {
  let heard: DocumentUpdate[] = []
  board.docs.onUpdate((update) => heard.push(update))
  return {
    take() {
      const taken = heard
      heard = []
      return taken
    },
  }
}

const readable = ({ update }: DocumentUpdate): string => Buffer.from(update).toString('latin1')

/** Cards that live in a document more private than this one, or in another person's: its line may not name them. */
function cardsClosedTo(docKey: string, board: TestBoard): readonly string[] {
  const cards = [...board.snapshot().cards.values()]
  return cards.filter((card) => card.docKey !== 'shared' && card.docKey !== docKey).map(({ id }) => id)
}

/** The way a link comes back to a document its card has left. */
function undoACutBehindAMove(board: TestBoard, random: SeededRandom): void {
  const links = [...board.snapshot().links.values()]
  if (links.length === 0) return
  const link = random.pick(links)
  cutLinks(board.context, [link.id])
  takeBackCard(board.context, { cardId: link.to, to: random.pick(DOCUMENTS) })
  promoteCard(board.context, { cardId: link.from, to: random.pick(DOCUMENTS) })
  undoBehindMoves(board)
}

/** Undo stops once at every move before it takes back what was done before them. */
function undoBehindMoves({ docs: { history } }: TestBoard): void {
  while (history.lastMove() !== null) history.undo()
  history.undo()
}

describe('a guest who reads the bytes of the documents that are open to him', () => {
  it('[L1] [L6] is not told that a card taken back had a link, when the cut of the link is undone', () => {
    const board = createBoard()
    const answer = board.why(board.add('表'), 'なぜ')
    valueOf(cutLinks(board.context, [...board.snapshot().links.keys()]))
    valueOf(takeBackCard(board.context, { cardId: answer, to: 'internal' }))
    const line = listenIn(board)
    undoBehindMoves(board)
    const heard = line.take()
    expect([...board.snapshot().links.values()].map((link) => link.docKey)).toEqual(['internal'])
    expect(
      heard
        .filter(({ docKey }) => docKey === 'shared')
        .map(readable)
        .join(),
    ).not.toContain(answer)
  })

  it.each([1, 2, 3, 4, 5, 6])(
    '[D1] [L6] gets one update a deed at most, and none names a card that is private (seed %i)',
    (seed) => {
      const board = createBoard()
      for (const docKey of DOCUMENTS) board.docs.open(docKey)
      const random = createSeededRandom(seed)
      const line = listenIn(board)
      for (let deed = 0; deed < 400; deed++) {
        if (deed % 8 === 7) undoACutBehindAMove(board, random)
        else doRandomDeed(board, random)
        const heard = line.take()
        const documents = heard.map(({ docKey, commandId }) => `${docKey} ${commandId}`)
        expect(new Set(documents).size).toBe(documents.length)
        for (const update of heard.filter(({ docKey }) => docKey !== 'internal')) {
          const bytes = readable(update)
          for (const id of cardsClosedTo(update.docKey, board)) expect(bytes).not.toContain(id)
        }
      }
    },
  )
})
