// The only hands that change documents. Commands say what; this file knows how it is stored.
// Every function assumes it runs inside `EngagementDocs.change`.
import * as Y from 'yjs'
import { fieldsForeignTo } from '../model/cards/fieldsOfKind'
import type { DocKey } from '../model/layer'
import type { Link, LinkKind } from '../model/link'
import type { Card, KnownCardKind } from '../model/cards'
import { mapAt, textOf, type BoardDocument, type StoredMap } from './boardDocument'
import { minimalDiff } from './minimalDiff'

/** Plain values a map may hold; `undefined` removes the key. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | undefined
export type Fields = Readonly<Record<string, FieldValue>>

export interface NewCard {
  readonly id: string
  readonly docKey: DocKey
  readonly kind: KnownCardKind
  readonly text: string
  readonly fields?: Fields
}

export interface NewLink {
  readonly id: string
  readonly docKey: DocKey
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
  readonly createdAt: number
}

export interface DocumentWriter {
  putCard(card: NewCard): void
  setCardFields(card: Card, fields: Fields): void
  setCardText(card: Card, text: string): void
  removeCard(card: Card): void
  /** Copies a card into another document with its final text only, and removes it here: drafts never travel. */
  moveCard(card: Card, to: DocKey): void
  putLink(link: NewLink): void
  removeLink(link: Link): void
  moveLink(link: Link, to: DocKey): void
  setJudgement(cardId: string, fields: Fields): void
  recordMove(id: string, fields: Fields): void
  setMeta(docKey: DocKey, fields: Fields): void
}

export function createDocumentWriter(documentOf: (docKey: DocKey) => BoardDocument): DocumentWriter {
  const cardMap = (card: Card): StoredMap | null => mapAt(documentOf(card.docKey).cards, card.id)

  const writer: DocumentWriter = {
    putCard({ id, docKey, kind, text, fields }) {
      const stored = new Y.Map<unknown>()
      documentOf(docKey).cards.set(id, stored)
      stored.set('kind', kind)
      stored.set('text', new Y.Text(text))
      setFields(stored, fields ?? {})
    },
    setCardFields(card, fields) {
      const stored = cardMap(card)
      if (stored !== null) setFields(stored, fields)
    },
    setCardText(card, text) {
      const stored = cardMap(card)
      if (stored === null) return
      const current = textOf(stored)
      if (current === null) stored.set('text', new Y.Text(text))
      else replaceText(current, text)
    },
    removeCard(card) {
      documentOf(card.docKey).cards.delete(card.id)
    },
    moveCard(card, to) {
      const stored = cardMap(card)
      if (stored === null) return
      // What another kind left on it is seen by nobody, so nobody agreed that it moves.
      copyMap(stored, documentOf(to).cards, { id: card.id, without: fieldsForeignTo(card.kind) })
      documentOf(card.docKey).cards.delete(card.id)
    },
    putLink({ id, docKey, ...fields }) {
      const stored = new Y.Map<unknown>()
      documentOf(docKey).links.set(id, stored)
      setFields(stored, fields)
    },
    removeLink(link) {
      documentOf(link.docKey).links.delete(link.id)
    },
    moveLink(link, to) {
      const stored = mapAt(documentOf(link.docKey).links, link.id)
      if (stored === null) return
      copyMap(stored, documentOf(to).links, { id: link.id, without: [] })
      documentOf(link.docKey).links.delete(link.id)
    },
    setJudgement(cardId, fields) {
      const { judgements } = documentOf('internal')
      setFields(mapAt(judgements, cardId) ?? addMap(judgements, cardId), fields)
    },
    recordMove(id, fields) {
      setFields(addMap(documentOf('internal').moves, id), fields)
    },
    setMeta(docKey, fields) {
      setFields(documentOf(docKey).meta, fields)
    },
  }
  return writer
}

function addMap(root: StoredMap, id: string): StoredMap {
  const stored = new Y.Map<unknown>()
  root.set(id, stored)
  return stored
}

/** Writes only what differs: an unchanged key would still cost an update and an undo step. */
function setFields(stored: StoredMap, fields: Fields): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) {
      if (stored.has(key)) stored.delete(key)
    } else if (JSON.stringify(stored.get(key)) !== JSON.stringify(value)) {
      stored.set(key, typeof value === 'object' ? [...value] : value)
    }
  }
}

function replaceText(current: Y.Text, text: string): void {
  const change = minimalDiff(current.toString(), text)
  if (change === null) return
  if (change.remove > 0) current.delete(change.at, change.remove)
  if (change.insert.length > 0) current.insert(change.at, change.insert)
}

/** Copies plain values and texts, the fields of a newer version included; nested types are flattened to their text. */
function copyMap(
  stored: StoredMap,
  into: StoredMap,
  { id, without }: { readonly id: string; readonly without: readonly string[] },
): void {
  const copy = addMap(into, id)
  for (const [key, value] of stored.entries()) {
    if (without.includes(key)) continue
    if (value instanceof Y.Text) copy.set(key, new Y.Text(value.toString()))
    else if (!(value instanceof Y.AbstractType)) copy.set(key, value)
  }
}
