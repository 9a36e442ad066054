// The documents of an 案件 as the bytes of a .bansou file: the same bytes for the same documents.
// Every document is folded into one update first, so words that were deleted are not in the file.
import { strToU8 } from 'fflate'
import * as Y from 'yjs'
import { createBoardDocument, type BoardDocument } from '../doc/boardDocument'
import { collectUpdates } from '../doc/encodeCollected'
import { isId } from '../lib/newId'
import type { DocKey } from '../model/layer'
import {
  CARDS_PATH,
  FORMAT_NAME,
  FORMAT_VERSION,
  MANIFEST_PATH,
  type Manifest,
  type ManifestDocument,
} from './manifest'
import { sha256Hex } from './sha256Hex'
import { writeCardsJson } from './writeCardsJson'
import { writeZip } from './zip/writeZip'

export type FileAbout = Pick<Manifest, 'id' | 'updatedAt' | 'epoch' | 'lastSequence'>

interface CollectedDocument {
  readonly document: BoardDocument
  readonly bytes: Uint8Array
}

/** `documents` holds V1 updates of our own documents; bytes that are none make it throw. */
export function encodeEngagementFile(
  documents: ReadonlyMap<DocKey, Uint8Array>,
  about: FileAbout,
): Uint8Array {
  const collected = [...documents].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(collect)
  const described = collected.map(describe)
  const boards = collected.map(({ document }) => document)
  const caseNumber = metaText(boards, 'caseNumber')
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    ...about,
    name: metaText(boards, 'name'),
    ...(caseNumber !== '' && { caseNumber }),
    cardCount: countCards(boards),
    documents: described,
  }
  const entries = new Map<string, Uint8Array>()
  entries.set(MANIFEST_PATH, strToU8(JSON.stringify({ format: FORMAT_NAME, ...manifest }, null, 1)))
  described.forEach(({ path }, index) => entries.set(path, collected[index]?.bytes ?? new Uint8Array()))
  entries.set(CARDS_PATH, strToU8(writeCardsJson(boards)))
  for (const board of boards) board.ydoc.destroy()
  return writeZip(entries)
}

function collect([key, update]: readonly [DocKey, Uint8Array]): CollectedDocument {
  const bytes = collectUpdates([update])
  const document = createBoardDocument(key)
  Y.applyUpdate(document.ydoc, bytes, 'storage')
  return { document, bytes }
}

function describe({ document, bytes }: CollectedDocument): ManifestDocument {
  return {
    docKey: document.key,
    path: `documents/${document.key.replace(':', '-')}.update`,
    sizeBytes: bytes.length,
    sha256: sha256Hex(bytes),
  }
}

function metaText(boards: readonly BoardDocument[], field: 'name' | 'caseNumber'): string {
  const text = boards.find(({ key }) => key === 'shared')?.meta.get(field)
  return typeof text === 'string' ? text : ''
}

function countCards(boards: readonly BoardDocument[]): number {
  return new Set(boards.flatMap(({ cards }) => [...cards.keys()].filter(isId))).size
}

/** shared, owner:…, internal: from open to private. */
function rank(key: DocKey): string {
  return key === 'shared' ? '0' : key === 'internal' ? '2' : `1${key}`
}
