// What the documents say right now; the same object until something changes.
import { useSyncExternalStore } from 'react'
import type { EngagementDocs } from '../../shared/doc/engagementDocs'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'

export function useSnapshot(docs: EngagementDocs): EngagementSnapshot {
  return useSyncExternalStore(docs.subscribe, docs.snapshot)
}
