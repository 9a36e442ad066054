// Which dialog of 案件一覧 is open, and what it is about.
import type { EngagementListing } from '../../shared/ipc/bridge'
import type { FileBatch } from './fileBatch'
import type { ImportRow } from './importRow'

export type OpenDialog =
  | { readonly kind: 'new' | 'sample' }
  | { readonly kind: 'rename' | 'export'; readonly item: EngagementListing }
  | { readonly kind: 'outline'; readonly batch: FileBatch }
  | { readonly kind: 'imported'; readonly rows: readonly ImportRow[] }
