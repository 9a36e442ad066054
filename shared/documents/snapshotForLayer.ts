// What one reader may see, before anything is laid out. From stored bytes, the documents of closed layers are not even
// decoded; from open documents, their cards, links and judgements are left out.
import type { DocumentSnapshot } from '../doc/documentSnapshot'
import { documentsFor, joinSnapshots, type EngagementSnapshot } from '../doc/engagementSnapshot'
import { readUpdate } from '../doc/readUpdate'
import { success, type Result } from '../lib/result'
import { isVisibleTo, layerOf, type DocKey, type LayerName } from '../model/layer'

/** What papers are made from. */
export type PaperSource = EngagementSnapshot

/** Who reads it. With a person, only that person's own sheet is laid over what everybody sees. */
export interface PaperReader {
  readonly layer: LayerName
  readonly personId?: string
}

export function snapshotForLayer(
  id: string,
  documents: ReadonlyMap<DocKey, Uint8Array>,
  reader: PaperReader,
): Result<EngagementSnapshot> {
  const read: DocumentSnapshot[] = []
  for (const docKey of documentsFor([...documents.keys()], reader.layer)) {
    if (!isOpenTo(docKey, reader)) continue
    const document = readUpdate(docKey, documents.get(docKey) ?? new Uint8Array())
    if (!document.ok) return document
    read.push(document.value)
  }
  return success(joinSnapshots(id, read))
}

/** The same from a snapshot of the documents open in the app. */
export function narrowSnapshot(snapshot: EngagementSnapshot, reader: PaperReader): EngagementSnapshot {
  const isOpen = ({ docKey }: { readonly docKey: DocKey }): boolean => isOpenTo(docKey, reader)
  const cards = new Map([...snapshot.cards].filter(([, card]) => isOpen(card)))
  const links = [...snapshot.links].filter(
    ([, link]) => isOpen(link) && cards.has(link.from) && cards.has(link.to),
  )
  const isInternal = reader.layer === 'internal'
  return {
    ...snapshot,
    cards,
    links: new Map(links),
    docKeys: snapshot.docKeys.filter((docKey) => isOpenTo(docKey, reader)),
    judgements: isInternal ? snapshot.judgements : new Map(),
    moves: isInternal ? snapshot.moves : [],
    persons: snapshot.persons.filter(({ id }) => isOpenTo(`owner:${id}`, reader)),
  }
}

function isOpenTo(docKey: DocKey, { layer, personId }: PaperReader): boolean {
  if (!isVisibleTo(layerOf(docKey), layer)) return false
  return layerOf(docKey) !== 'owner' || personId === undefined || docKey === `owner:${personId}`
}
