// What a file is and whether it is worth asking anything about. An outline is read whole here, so that a broken one is
// refused before anybody is asked where its lines go; a copy is read when it is taken in.
import { decodeOutline } from '../../shared/file/decodeOutline'
import { failure, success, type Result } from '../../shared/lib/result'
import type { ChosenFile } from './engagementShelf'
import { kindOfFile } from './kindOfFile'

export type CheckedFile =
  | { readonly kind: 'copy'; readonly file: ChosenFile }
  | { readonly kind: 'outline'; readonly file: ChosenFile; readonly cardCount: number }

export function checkFile(file: ChosenFile): Result<CheckedFile> {
  const kind = kindOfFile(file.name)
  if (kind === null) return failure('file.unknownKind')
  if (file.bytes.length === 0) return failure('file.empty')
  if (kind === 'copy') return success({ kind, file })
  const outline = decodeOutline(file.bytes)
  return outline.ok ? success({ kind, file, cardCount: outline.value.length }) : outline
}
