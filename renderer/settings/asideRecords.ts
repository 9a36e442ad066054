// What 設定・ヘルプ needs to show the bytes that were put aside. Filled in renderer/app.
import type { Result } from '../../shared/lib/result'

export interface AsideEntry {
  readonly engagementName: string
  readonly reason: 'damaged' | 'olderEpoch'
  /** ISO 8601 UTC; null for what was put aside before times were noted. */
  readonly at: string | null
  readonly pieceCount: number
  readonly byteCount: number
}

export interface AsideRecords {
  list(): Promise<Result<readonly AsideEntry[]>>
  /** One file with everything. The name it was saved under; null when the user changed his mind. */
  save(suggestedName: string): Promise<Result<string | null>>
}
