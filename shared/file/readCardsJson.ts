// `cards.json` to documents, for a file another program wrote without updates. All or nothing.
import * as Y from 'yjs'
import { createBoardDocument, type StoredMap } from '../doc/boardDocument'
import { encodeCollected } from '../doc/encodeCollected'
import { SCHEMA_VERSION } from '../doc/schemaVersion'
import { success, type Result } from '../lib/result'
import { isDocKey, type DocKey } from '../model/layer'
import { cardsJsonSchema, type CardsJsonDocument, type PlainFields } from './cardsJson'
import { fileFailure } from './fileFailure'
import { parseJson } from './parseJson'
import * as v from 'valibot'

/** `name` is used when the shared document does not say its own. */
export function readCardsJson(bytes: Uint8Array, name: string): Result<ReadonlyMap<DocKey, Uint8Array>> {
  const parsed = v.safeParse(cardsJsonSchema, parseJson(bytes))
  if (!parsed.success) return fileFailure('file.damaged')
  const documents = new Map<DocKey, Uint8Array>()
  for (const json of parsed.output.documents) {
    const { key } = json
    if (!isDocKey(key) || documents.has(key)) return fileFailure('file.damaged')
    documents.set(key, build(key, key === 'shared' ? { ...json, meta: { name, ...json.meta } } : json))
  }
  if (!documents.has('shared')) documents.set('shared', build('shared', emptyShared(name)))
  return success(documents)
}

function emptyShared(name: string): CardsJsonDocument {
  return { key: 'shared', meta: { name }, cards: [], links: [], judgements: [], moves: [] }
}

function build(key: DocKey, json: CardsJsonDocument): Uint8Array {
  const document = createBoardDocument(key)
  document.ydoc.transact(() => {
    setAll(document.meta, { schema: SCHEMA_VERSION, ...json.meta })
    for (const card of json.cards) putCard(document.cards, card)
    for (const link of json.links) put(document.links, link)
    for (const judgement of json.judgements) put(document.judgements, judgement)
    for (const move of json.moves) put(document.moves, move)
  }, 'import')
  const bytes = encodeCollected(document.ydoc)
  document.ydoc.destroy()
  return bytes
}

function putCard(root: StoredMap, { text = '', ...card }: PlainFields): void {
  const stored = put(root, card)
  stored.set('text', new Y.Text(String(text)))
}

function put(root: StoredMap, { id = '', ...fields }: PlainFields): StoredMap {
  const stored = new Y.Map<unknown>()
  root.set(String(id), stored)
  setAll(stored, fields)
  return stored
}

function setAll(stored: StoredMap, fields: PlainFields): void {
  for (const [key, value] of Object.entries(fields)) stored.set(key, value)
}
