// A sample as the documents of a new 案件, each in the layer it belongs to. The place in the source travels with every card.
import { generateNKeysBetween } from 'fractional-indexing'
import { createEngagementDocs } from '../doc/engagementDocs'
import { encodeCollected } from '../doc/encodeCollected'
import { docForLink, type DocKey } from '../model/layer'
import type { Sample, SampleCard } from './sample'

export interface SampleContext {
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function buildSample(sample: Sample, { newId, now }: SampleContext): ReadonlyMap<DocKey, Uint8Array> {
  const createdAt = now()
  const ownerKey: DocKey | null = sample.ownerSheet === null ? null : `owner:${newId()}`
  const ids = new Map(sample.cards.map((card) => [card.key, newId()]))
  const keys = new Map(sample.cards.map((card) => [card.key, docKeyOf(card, ownerKey)]))
  const orders = generateNKeysBetween(null, null, sample.cards.length)
  const docs = createEngagementDocs(newId())
  const docKeys: readonly DocKey[] = ['shared', 'internal', ...(ownerKey === null ? [] : [ownerKey])]
  for (const docKey of docKeys) docs.open(docKey)
  docs.change(
    (writer) => {
      writer.setMeta('shared', { name: sample.title, createdAt, sample: sample.id })
      if (ownerKey !== null && sample.ownerSheet !== null)
        writer.setMeta(ownerKey, { personVoice: sample.ownerSheet, createdAt })
      sample.cards.forEach(({ key, kind, text, source, voice, viewpoint, ownerWords }, index) => {
        writer.putCard({
          id: known(ids, key),
          docKey: known(keys, key),
          kind,
          text,
          fields: { order: orders[index], createdAt, source, voice, viewpoint, ownerWords },
        })
      })
      sample.links.forEach(({ kind, from, to }, index) => {
        const docKey = docForLink(known(keys, from), known(keys, to))
        if (docKey === null) throw new Error(`${sample.id}: a link between two persons' sheets`)
        // One after the other, as a hand would draw them: the first link into a card names its place in the outline.
        const drawnAt = createdAt + index
        writer.putLink({
          id: newId(),
          docKey,
          kind,
          from: known(ids, from),
          to: known(ids, to),
          createdAt: drawnAt,
        })
      })
    },
    { origin: 'import', undoable: false },
  )
  const documents = new Map(docKeys.map((docKey) => [docKey, encodeCollected(docs.document(docKey).ydoc)]))
  docs.close()
  return documents
}

function docKeyOf({ key, layer = 'shared' }: SampleCard, ownerKey: DocKey | null): DocKey {
  if (layer !== 'owner') return layer
  if (ownerKey === null) throw new Error(`The card ${key} needs a person's sheet.`)
  return ownerKey
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The sample has no card ${key}.`)
  return value
}
