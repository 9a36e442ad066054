// Bytes of a .bansou file or an outline → the pages of a paper, or one sentence why not. Decides what is printed for whom;
// documents of closed layers are not even decoded. Reads and writes no file.
import { randomFillSync } from 'node:crypto'
import { assemblePaper } from '../../renderer/print/assemblePaper'
import { describeProblem } from '../../renderer/text/describeProblem'
import { texts } from '../../renderer/text/texts'
import type { PaperDescription } from '../../shared/documents/paper'
import { snapshotForLayer } from '../../shared/documents/snapshotForLayer'
import { decodeEngagementFile } from '../../shared/file/decodeEngagementFile'
import { decodeOutline } from '../../shared/file/decodeOutline'
import { outlineToDocuments } from '../../shared/file/outlineToDocuments'
import { newId } from '../../shared/lib/newId'
import { failure, success, type Result } from '../../shared/lib/result'
import type { DocKey } from '../../shared/model/layer'
import type { DocumentName, PrintLayer } from './printOptions'

export interface BuildRequest {
  /** File name with its ending, without folders: the name says which reader is asked. */
  readonly name: string
  readonly document: DocumentName
  readonly layer: PrintLayer
  readonly now: Date
}

export type BuiltPaper =
  | { readonly ok: true; readonly paper: PaperDescription; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly sentence: string }

interface Input {
  readonly id: string
  readonly documents: ReadonlyMap<DocKey, Uint8Array>
}

const fillRandom = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes)

export function buildPaper(bytes: Uint8Array, request: BuildRequest): BuiltPaper {
  const input = readInput(bytes, request)
  const snapshot = input.ok
    ? snapshotForLayer(input.value.id, input.value.documents, { layer: request.layer })
    : input
  if (!snapshot.ok) return { ok: false, sentence: describeProblem(snapshot.error, texts.ja) }
  const { now, document, layer } = request
  const paper = assemblePaper(snapshot.value, {
    document,
    layer,
    language: 'ja',
    createdOn: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    showWalls: false,
    writingLines: false,
  })
  const sheets = snapshot.value.docKeys.filter((docKey) => docKey.startsWith('owner:')).length
  return { ok: true, paper, warnings: sheets > 1 ? [texts.ja.print.dialog.severalSheets] : [] }
}

function readInput(bytes: Uint8Array, { name, layer, now }: BuildRequest): Result<Input> {
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase()
  if (ending === '.bansou') {
    const file = decodeEngagementFile(bytes)
    return file.ok ? success({ id: file.value.manifest.id, documents: file.value.documents }) : file
  }
  if (ending !== '.txt') return failure('file.notBansou')
  const outline = decodeOutline(bytes)
  if (!outline.ok) return outline
  const engagement = { id: newId(fillRandom), name: name.slice(0, -ending.length), createdAt: now.getTime() }
  const makeId = (): string => newId(fillRandom)
  return success({
    id: engagement.id,
    documents: outlineToDocuments(outline.value, layer, makeId, engagement),
  })
}
