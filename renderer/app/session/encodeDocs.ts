// The .bansou bytes of open documents. A copy for the company names the documents it may hold: of all others not one
// byte is in the file, nor their names.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import type { DocKey } from '../../../shared/model/layer'
import { documentBytes } from './documentBytes'
import type { SessionEnvironment } from './sessionEnvironment'

export interface EncodeOptions {
  /** Nothing but these; absent = everything. */
  readonly only?: readonly DocKey[]
}

/** The documents as they are now, however long encoding takes. */
export function encodeDocs(
  { work }: SessionEnvironment,
  docs: EngagementDocs,
  about: FileAbout,
  { only }: EncodeOptions = {},
): Promise<Uint8Array> {
  const documents = [...documentBytes(docs)].filter(([key]) => only?.includes(key) ?? true)
  return work.run('encode', new Map(documents), about)
}
