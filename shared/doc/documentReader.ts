// Keeps the snapshot of one document up to date, reading again only what a transaction touched.
// It never writes and never calls toJSON: an untrusted document may nest deeper than the stack.
import * as Y from 'yjs'
import { createListeners } from '../lib/createListeners'
import { isId } from '../lib/newId'
import { readCard, type Card } from '../model/cards'
import { readJudgement } from '../model/judgement'
import { readLink } from '../model/link'
import { readMove } from '../model/move'
import { readString, readTime } from '../model/rawFields'
import { parseVoice } from '../model/voice'
import { mapAt, textOf, type BoardDocument, type StoredMap } from './boardDocument'
import type { DocumentMeta, DocumentSnapshot } from './documentSnapshot'

export interface DocumentReader {
  snapshot(): DocumentSnapshot
  /** Called after every transaction that changed anything readable. */
  subscribe(listener: () => void): () => void
  close(): void
}

export function createDocumentReader(document: BoardDocument): DocumentReader {
  const listeners = createListeners()
  const cards = createRootReader(document.cards, (id, stored) => readStoredCard(document, id, stored))
  const links = createRootReader(document.links, (id, stored) =>
    readLink({ id, docKey: document.key }, stored),
  )
  const judgements = createRootReader(document.judgements, readJudgement)
  const moves = createRootReader(document.moves, readMove)
  let current: DocumentSnapshot | null = null

  const changed = (): void => {
    current = null
  }
  const notify = (transaction: Y.Transaction): void => {
    if (current === null && transaction.changed.size > 0) listeners.tell()
  }
  const roots = [cards, links, judgements, moves]
  for (const root of roots) root.observe(changed)
  document.meta.observeDeep(changed)
  document.ydoc.on('afterTransaction', notify)

  return {
    snapshot: () =>
      (current ??= {
        docKey: document.key,
        meta: readMeta(document),
        cards: cards.read(),
        links: links.read(),
        judgements: judgements.read(),
        moves: moves.read(),
      }),
    subscribe: listeners.add,
    close() {
      for (const root of roots) root.close()
      document.meta.unobserveDeep(changed)
      document.ydoc.off('afterTransaction', notify)
      listeners.clear()
    },
  }
}

interface RootReader<T> {
  read(): ReadonlyMap<string, T>
  observe(changed: () => void): void
  close(): void
}

function createRootReader<T>(
  root: StoredMap,
  readOne: (id: string, stored: StoredMap) => T | null,
): RootReader<T> {
  let values: ReadonlyMap<string, T> | null = null
  const dirty = new Set<string>()
  let onChange: () => void = () => undefined

  const observer = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      const [first] = event.path
      if (typeof first === 'string') dirty.add(first)
      else for (const key of event.keys.keys()) dirty.add(key)
    }
    onChange()
  }
  root.observeDeep(observer)

  const readAt = (id: string): T | null => {
    const stored = isId(id) ? mapAt(root, id) : null
    return stored === null ? null : readOne(id, stored)
  }
  const readAll = (): ReadonlyMap<string, T> => {
    const all = new Map<string, T>()
    for (const id of root.keys()) {
      const value = readAt(id)
      if (value !== null) all.set(id, value)
    }
    return all
  }
  const readDirty = (before: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const next = new Map(before)
    for (const id of dirty) {
      const value = readAt(id)
      if (value === null) next.delete(id)
      else next.set(id, value)
    }
    return next
  }
  return {
    read() {
      if (values === null) values = readAll()
      else if (dirty.size > 0) values = readDirty(values)
      dirty.clear()
      return values
    },
    observe(changed) {
      onChange = changed
    },
    close() {
      root.unobserveDeep(observer)
    },
  }
}

function readStoredCard(document: BoardDocument, id: string, stored: StoredMap): Card {
  return readCard({ id, docKey: document.key, text: textOf(stored)?.toString() ?? '' }, stored)
}

function readMeta(document: BoardDocument): DocumentMeta {
  const { meta } = document
  const schema = meta.get('schema')
  const voice = parseVoice(meta.get('personVoice'))
  const personId = document.key.startsWith('owner:') ? document.key.slice('owner:'.length) : null
  return {
    schema: typeof schema === 'number' && Number.isInteger(schema) ? schema : 1,
    name: readString(meta, 'name'),
    caseNumber: readString(meta, 'caseNumber'),
    createdAt: readTime(meta, 'createdAt'),
    person: personId === null ? null : { id: personId, voice: voice ?? 'owner' },
  }
}
