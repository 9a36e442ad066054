// The .bansou bytes of open documents. The company's own copy goes without the internal document: its bytes are not
// in the file at all.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import type { FileAbout } from '../../../shared/file/encodeEngagementFile'
import { documentBytes } from './documentBytes'
import type { SessionEnvironment } from './sessionEnvironment'

export interface EncodeOptions {
  readonly withoutInternal?: boolean
}

/** The documents as they are now, however long encoding takes. */
export function encodeDocs(
  { work }: SessionEnvironment,
  docs: EngagementDocs,
  about: FileAbout,
  { withoutInternal = false }: EncodeOptions = {},
): Promise<Uint8Array> {
  const documents = [...documentBytes(docs)].filter(([key]) => key !== 'internal' || !withoutInternal)
  return work.run('encode', new Map(documents), about)
}
