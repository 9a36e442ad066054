// The rows of the database and the keys they carry. Rows only ever gain fields.
import type { DocumentUpdate } from '../../shared/doc/engagementDocs'

export type DocKey = DocumentUpdate['docKey']

export interface UpdateRow {
  /** Given by the database, growing. */
  readonly seq?: number
  readonly engagementId: string
  readonly docKey: DocKey
  /** V1 update bytes. */
  readonly update: Uint8Array
}

export interface SnapshotRow {
  readonly engagementId: string
  readonly docKey: DocKey
  readonly state: Uint8Array
}

/** What this device knows of an 案件 without opening it. */
export interface EngagementRecord {
  readonly id: string
  readonly name: string
  /** ISO 8601 UTC. */
  readonly updatedAt: string
  readonly cardCount: number
  readonly epoch: number
  /** Rows acknowledged since the 案件 was made, on whatever device; never goes back. */
  readonly lastSequence: number
  /** `lastSequence` when the file in DATA was last written from here. */
  readonly fileSequence: number
}

export interface QuarantineRow {
  readonly id?: number
  readonly engagementId: string
  readonly docKey: string
  readonly bytes: unknown
  readonly reason: 'damaged' | 'olderEpoch'
  /** ISO 8601 UTC, noted by the database; absent in rows of before it did. */
  readonly at?: string
}
