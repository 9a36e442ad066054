// Several consoles on one 案件 over a network that reorders, delays and drops out. Deterministic by its seed.
import * as Y from 'yjs'
import { createEngagementDocs, type DocumentUpdate } from '../../shared/doc/engagementDocs'
import { DOCUMENTS, type RoomDocument } from './roomDocuments'
import { createBoard, type TestBoard } from '../helpers/createBoard'
import type { SeededRandom } from '../helpers/seededRandom'

export interface Peer {
  readonly board: TestBoard
  online: boolean
}

interface Parcel {
  readonly to: Peer
  readonly docKey: RoomDocument
  readonly update: Uint8Array
}

export interface PeerRoom {
  readonly peers: readonly Peer[]
  /** Delivers one waiting update, any one of them. */
  deliverOne(): void
  disconnect(peer: Peer): void
  /** Exchanges what both sides missed, by state vectors, as a reconnecting provider does. */
  reconnect(peer: Peer): void
  settle(): void
}

export function createPeerRoom(count: number, random: SeededRandom): PeerRoom {
  const parcels: Parcel[] = []
  const peers: Peer[] = Array.from({ length: count }, () => ({
    board: createBoard(createEngagementDocs('engagement1')),
    online: true,
  }))
  for (const peer of peers) {
    for (const docKey of DOCUMENTS) peer.board.docs.document(docKey)
    peer.board.docs.onUpdate(({ docKey, update, origin }: DocumentUpdate) => {
      if (origin === 'lan' || !peer.online) return
      for (const to of peers)
        if (to !== peer && to.online) parcels.push({ to, docKey: docKey as RoomDocument, update })
    })
  }
  const ydoc = (peer: Peer, docKey: RoomDocument): Y.Doc => peer.board.docs.document(docKey).ydoc
  const exchange = (a: Peer, b: Peer): void => {
    for (const docKey of DOCUMENTS) {
      b.board.docs.apply(
        docKey,
        Y.encodeStateAsUpdate(ydoc(a, docKey), Y.encodeStateVector(ydoc(b, docKey))),
        'lan',
      )
      a.board.docs.apply(
        docKey,
        Y.encodeStateAsUpdate(ydoc(b, docKey), Y.encodeStateVector(ydoc(a, docKey))),
        'lan',
      )
    }
  }
  const deliverAt = (index: number): void => {
    const [parcel] = parcels.splice(index, 1)
    if (parcel?.to.online === true) parcel.to.board.docs.apply(parcel.docKey, parcel.update, 'lan')
  }
  return {
    peers,
    deliverOne() {
      if (parcels.length > 0) deliverAt(random.next(parcels.length))
    },
    disconnect(peer) {
      peer.online = false
      for (let index = parcels.length - 1; index >= 0; index--)
        if (parcels[index]?.to === peer) parcels.splice(index, 1)
    },
    reconnect(peer) {
      peer.online = true
      for (const other of peers) if (other !== peer && other.online) exchange(peer, other)
    },
    settle() {
      for (const peer of peers) if (!peer.online) this.reconnect(peer)
      while (parcels.length > 0) deliverAt(random.next(parcels.length))
      for (const a of peers) for (const b of peers) if (a !== b) exchange(a, b)
    },
  }
}
