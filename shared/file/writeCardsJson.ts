// Documents as `cards.json`. It carries no deleted words and no drafts: only what stands in the maps now.
import * as Y from 'yjs'
import type { BoardDocument, StoredMap } from '../doc/boardDocument'
import { isId } from '../lib/newId'
import {
  isFieldName,
  type CardsJson,
  type CardsJsonDocument,
  type PlainFields,
  type PlainValue,
} from './cardsJson'

const ABOUT =
  'For people and other programs. The app itself restores from documents/*.update and reads this only without them.'

export function writeCardsJson(documents: readonly BoardDocument[]): string {
  const json: CardsJson = { documents: documents.map(describe) }
  return JSON.stringify({ about: ABOUT, ...json }, null, 1)
}

function describe(document: BoardDocument): CardsJsonDocument {
  return {
    key: document.key,
    meta: plainFields(document.meta),
    cards: recordsOf(document.cards),
    links: recordsOf(document.links),
    judgements: recordsOf(document.judgements),
    moves: recordsOf(document.moves),
  }
}

function recordsOf(root: StoredMap): PlainFields[] {
  return [...root.entries()]
    .filter((entry): entry is [string, StoredMap] => isId(entry[0]) && entry[1] instanceof Y.Map)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, stored]) => ({ id, ...plainFields(stored) }))
}

function plainFields(stored: StoredMap): PlainFields {
  const fields: Record<string, PlainValue> = {}
  for (const key of [...stored.keys()].sort()) {
    const plain = plainValue(stored.get(key))
    if (key !== 'id' && isFieldName(key) && plain !== undefined) fields[key] = plain
  }
  return fields
}

function plainValue(value: unknown): PlainValue | undefined {
  if (value instanceof Y.Text) return value.toString()
  if (isScalar(value)) return value
  return Array.isArray(value) && value.every(isScalar) ? value : undefined
}

function isScalar(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}
