// Documents of one small 案件 with a card in each layer, made through the product's own writer.
import * as Y from 'yjs'
import { createEngagementDocs, type EngagementDocs } from '../../shared/doc/engagementDocs'
import type { DocKey } from '../../shared/model/layer'

export const OWNER_KEY: DocKey = 'owner:person-01'

export interface SampleOptions {
  readonly name?: string
  readonly cardCount?: number
}

/** `card-01` 表課題 and whys below it in shared, `inner-01` in internal, `own-01` on a person's sheet. */
export function sampleDocs({ name = '見本の会社', cardCount = 3 }: SampleOptions = {}): EngagementDocs {
  const docs = createEngagementDocs('sample-engagement')
  for (const key of ['shared', 'internal', OWNER_KEY] as const) docs.open(key)
  docs.change((writer) => {
    writer.setMeta('shared', { name, createdAt: 1 })
    writer.setMeta(OWNER_KEY, { personVoice: 'owner' })
    writer.putCard({
      id: 'card-01',
      docKey: 'shared',
      kind: 'surface',
      text: '売上が3年続けて減っている',
      fields: { order: 'a0' },
    })
    for (let index = 2; index <= cardCount; index++) {
      const id = `card-${String(index).padStart(2, '0')}`
      writer.putCard({
        id,
        docKey: 'shared',
        kind: 'why',
        text: `𠮷野家への卸が${index}割減った`,
        fields: { order: `a${index}` },
      })
      writer.putLink({
        id: `link-${id}`,
        docKey: 'shared',
        kind: 'why',
        from: 'card-01',
        to: id,
        createdAt: 1,
      })
    }
    writer.putCard({
      id: 'inner-01',
      docKey: 'internal',
      kind: 'note',
      text: 'CANARY-INTERNAL 社長の本音は別',
      fields: { order: 'a0' },
    })
    writer.putCard({
      id: 'own-01',
      docKey: OWNER_KEY,
      kind: 'root',
      text: '任せる相手がいない',
      fields: { order: 'a0', ownerWords: '任せきれない' },
    })
    writer.setJudgement('card-01', { note: '仮説', confirmation: 'heard' })
  })
  return docs
}

/** The raw state of every document: what was typed and deleted may still be in it. */
export function rawUpdates(docs: EngagementDocs): Map<DocKey, Uint8Array> {
  return new Map(docs.docKeys().map((key) => [key, Y.encodeStateAsUpdate(docs.document(key).ydoc)]))
}
