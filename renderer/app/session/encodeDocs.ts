// The .bansou bytes of open documents. The company's own copy goes without the internal document: its bytes are not
// in the file at all.
import type { EngagementDocs } from '../../../shared/doc/engagementDocs'
import { encodeEngagementFile, type FileAbout } from '../../../shared/file/encodeEngagementFile'
import { documentBytes } from './documentBytes'

export interface EncodeOptions {
  readonly withoutInternal?: boolean
}

export function encodeDocs(
  docs: EngagementDocs,
  about: FileAbout,
  { withoutInternal = false }: EncodeOptions = {},
): Uint8Array {
  const documents = [...documentBytes(docs)].filter(([key]) => key !== 'internal' || !withoutInternal)
  return encodeEngagementFile(new Map(documents), about)
}
