// An outline as the documents of a new 案件: its cards and why links in one layer. Nothing is placed by hand, so the
// layout decides. A 裏課題 behind `!` waits for 本人の言葉: a file can not tell who said it.
import { generateNKeysBetween } from 'fractional-indexing'
import { createEngagementDocs } from '../doc/engagementDocs'
import { encodeCollected } from '../doc/encodeCollected'
import type { DocKey, LayerName } from '../model/layer'
import type { OutlineCard } from './outlineCard'

export interface NewEngagement {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** `layer` owner makes a sheet for one new person. */
export function outlineToDocuments(
  outline: readonly OutlineCard[],
  layer: LayerName,
  newId: () => string,
  engagement: NewEngagement,
): ReadonlyMap<DocKey, Uint8Array> {
  const docKey: DocKey = layer === 'owner' ? `owner:${newId()}` : layer
  const docs = createEngagementDocs(engagement.id)
  for (const key of new Set<DocKey>(['shared', 'internal', docKey])) docs.open(key)
  const { createdAt } = engagement
  const orders = orderKeys(outline)
  const ids = outline.map(() => newId())
  docs.change(
    (writer) => {
      writer.setMeta('shared', { name: engagement.name, createdAt })
      outline.forEach(({ kind, text, parent }, index) => {
        const id = ids[index] ?? ''
        writer.putCard({ id, docKey, kind, text, fields: { order: orders[index], createdAt } })
        const from = parent === null ? undefined : ids[parent]
        if (from !== undefined) writer.putLink({ id: newId(), docKey, kind: 'why', from, to: id, createdAt })
      })
    },
    { origin: 'import' },
  )
  const documents = new Map(docs.docKeys().map((key) => [key, encodeCollected(docs.document(key).ydoc)]))
  docs.close()
  return documents
}

/** One run of keys per family of siblings, in the order of the lines. */
function orderKeys(outline: readonly OutlineCard[]): string[] {
  const families = new Map<number | null, number[]>()
  outline.forEach(({ parent }, index) => {
    const family = families.get(parent)
    if (family === undefined) families.set(parent, [index])
    else family.push(index)
  })
  const orders: string[] = []
  for (const family of families.values()) {
    const keys = generateNKeysBetween(null, null, family.length)
    family.forEach((index, place) => (orders[index] = keys[place] ?? ''))
  }
  return orders
}
