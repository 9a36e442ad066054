import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentSnapshot } from '../../shared/doc/documentSnapshot'
import { collectUpdates } from '../../shared/doc/encodeCollected'
import { readUpdate } from '../../shared/doc/readUpdate'
import { layoutIceberg } from '../../shared/layout/layoutIceberg'
import { icebergGraph } from '../../shared/rules/icebergGraph'
import { PAPER_DOCUMENTS } from '../../shared/documents/paperDocument'
import { narrowSnapshot } from '../../shared/documents/snapshotForLayer'
import { LAYERS } from '../../shared/model/layer'
import { assemblePaper } from '../../renderer/print/assemblePaper'
import { writePdf } from '../../renderer/print/writePdf'
import { printFonts } from '../print/printFonts'
import { createSeededRandom } from '../helpers/seededRandom'
import { createPeerRoom, type Peer } from './peerRoom'
import { doRandomDeed } from './randomDeed'
import { DOCUMENTS } from './roomDocuments'

const STEPS = 500
const MOMENT = new Date('2026-11-21T09:00:00Z')

/** Everything a peer can see, in an order that does not depend on who was first. */
function view({ board }: Peer): unknown {
  const snapshot = board.snapshot()
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const graph = icebergGraph(snapshot)
  return {
    cards: sorted(snapshot.cards),
    links: sorted(snapshot.links),
    judgements: sorted(snapshot.judgements),
    moves: [...snapshot.moves].sort((a, b) => (a.id < b.id ? -1 : 1)),
    tops: graph.tops,
    depths: sorted(snapshot.cards).map(([id]) => graph.depthOf(id)),
    boxes: sorted(layoutIceberg(snapshot).boxes),
  }
}

/** Everything a document says, in an order that does not depend on who was first. */
function inOrder(snapshot: DocumentSnapshot): unknown {
  return Object.fromEntries(
    Object.entries(snapshot).map(([part, value]) => [
      part,
      value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value,
    ]),
  )
}

function runWorkshop(seed: number): readonly Peer[] {
  const random = createSeededRandom(seed)
  const room = createPeerRoom(5, random)
  for (let step = 0; step < STEPS; step++) {
    const peer = random.pick(room.peers)
    if (random.next(40) === 0) room.disconnect(peer)
    else if (!peer.online && random.next(4) === 0) room.reconnect(peer)
    else doRandomDeed(peer.board, random)
    for (let parcels = random.next(8); parcels > 0; parcels--) room.deliverOne()
  }
  room.settle()
  return room.peers
}

describe('five peers, 500 steps, disconnects', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[D8] see the same map and the same layout (seed %i)', (seed) => {
    const peers = runWorkshop(seed)
    const [first, ...others] = peers
    if (first === undefined) throw new Error('no peers')
    expect(first.board.snapshot().cards.size).toBeGreaterThan(5)
    const expected = view(first)
    for (const peer of others) expect(view(peer)).toEqual(expected)
  })

  it('[D8] hold documents that read the same from bytes, whoever wrote them', () => {
    const peers = runWorkshop(11)
    for (const docKey of DOCUMENTS) {
      const read = peers.map(({ board }) => {
        const bytes = collectUpdates([Y.encodeStateAsUpdate(board.docs.document(docKey).ydoc)])
        const snapshot = readUpdate(docKey, bytes)
        if (!snapshot.ok) throw new Error(snapshot.error.code)
        return inOrder(snapshot.value)
      })
      for (const each of read) expect(each).toEqual(read[0])
    }
  })

  it.each(PAPER_DOCUMENTS)('[D8, P5] print the same %s, byte for byte, in every layer', async (document) => {
    const peers = runWorkshop(12)
    const fonts = await printFonts()
    for (const layer of LAYERS) {
      const papers = peers.map(({ board }) => {
        const paper = assemblePaper(narrowSnapshot(board.snapshot(), { layer }), {
          document,
          layer,
          language: 'ja',
          createdOn: { year: 2026, month: 11, day: 21 },
          showWalls: layer === 'internal',
          writingLines: false,
        })
        return Buffer.from(writePdf(paper, fonts, MOMENT).bytes).toString('latin1')
      })
      expect(papers[0]?.startsWith('%PDF')).toBe(true)
      expect(new Set(papers).size).toBe(1)
    }
  })
})
