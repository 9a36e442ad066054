// What one document says, as immutable values. Unchanged cards keep their identity from snapshot to snapshot.
import type { Card } from '../model/cards'
import type { Judgement } from '../model/judgement'
import type { DocKey } from '../model/layer'
import type { Link } from '../model/link'
import type { Move } from '../model/move'
import type { Person } from '../model/person'

export interface DocumentMeta {
  readonly schema: number
  /** 表示名 of the 案件; stored in `shared` only. */
  readonly name: string
  /** 案件番号 of the supporters' organisation; '' = none. Stored in `shared` only: it stands on every paper. */
  readonly caseNumber: string
  readonly createdAt: number | null
  /** Whose sheet an `owner` document is. */
  readonly person: Person | null
}

export interface DocumentSnapshot {
  readonly docKey: DocKey
  readonly meta: DocumentMeta
  readonly cards: ReadonlyMap<string, Card>
  readonly links: ReadonlyMap<string, Link>
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly moves: ReadonlyMap<string, Move>
}
