// Which bytes an 案件 is opened from, when this device and the file in DATA both have some: equal epochs merge, a higher
// epoch wins. Pure; what has to be stored or put aside is told, not done.
import { collectUpdates } from '../../../shared/doc/encodeCollected'
import type { DecodedFile, Documents } from '../../../shared/file/decodeEngagementFile'
import type { Problem } from '../../../shared/lib/result'
import type { DocKey } from '../../../shared/model/layer'
import type { StoredEngagement } from '../../storage/loadStored'

export interface MergedSources {
  readonly documents: Documents
  readonly epoch: number
  /** What the database should do with `documents`. */
  readonly store: 'nothing' | 'merge' | 'replace'
  /** Bytes of an older epoch in DATA that are about to be overwritten. */
  readonly outdated: Documents
  /** The file in DATA has everything. */
  readonly fileIsCurrent: boolean
  readonly notices: readonly Problem[]
}

const NONE: Documents = new Map()

export function mergeSources(stored: StoredEngagement, file: DecodedFile | null): MergedSources {
  const ownEpoch = stored.record?.epoch ?? file?.manifest.epoch ?? 0
  if (file === null) {
    return {
      documents: stored.documents,
      epoch: ownEpoch,
      store: 'nothing',
      outdated: NONE,
      fileIsCurrent: false,
      notices: [],
    }
  }
  const { epoch } = file.manifest
  if (epoch > ownEpoch) {
    const notices = stored.documents.size > 0 ? [{ code: 'engagement.newerInData' }] : []
    return {
      documents: file.documents,
      epoch,
      store: 'replace',
      outdated: NONE,
      fileIsCurrent: true,
      notices,
    }
  }
  if (epoch < ownEpoch) {
    const notices = [{ code: 'engagement.olderInData' }]
    return {
      documents: stored.documents,
      epoch: ownEpoch,
      store: 'nothing',
      outdated: file.documents,
      fileIsCurrent: false,
      notices,
    }
  }
  const documents = mergeDocuments(stored.documents, file.documents)
  return {
    documents,
    epoch,
    store: stored.record === null || !areEqual(documents, stored.documents) ? 'merge' : 'nothing',
    outdated: NONE,
    fileIsCurrent: areEqual(documents, file.documents),
    notices: [],
  }
}

function mergeDocuments(first: Documents, second: Documents): Documents {
  const keys = new Set<DocKey>([...first.keys(), ...second.keys()])
  return new Map(
    [...keys].map((key) => [
      key,
      collectUpdates([first.get(key), second.get(key)].filter((bytes) => bytes !== undefined)),
    ]),
  )
}

function areEqual(a: Documents, b: Documents): boolean {
  return (
    a.size === b.size &&
    [...a].every(
      ([key, bytes]) =>
        bytes.length === b.get(key)?.length && bytes.every((byte, at) => byte === b.get(key)?.[at]),
    )
  )
}
