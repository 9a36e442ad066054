// The state of every open document as one update each. Deleted words may still be in them: the file codec collects.
import { encodeStateAsUpdate } from 'yjs'
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { DocKey } from '../../../shared/model/layer'

export function documentBytes(docs: EngagementDocs): ReadonlyMap<DocKey, Uint8Array> {
  return new Map(docs.docKeys().map((key) => [key, encodeStateAsUpdate(docs.document(key).ydoc)]))
}
