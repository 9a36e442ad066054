// What every part of the place is given.
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { IcebergSession } from './createIcebergSession'
import type { IcebergState } from './icebergState'

export interface PlaceView {
  readonly session: IcebergSession
  readonly state: IcebergState
  /** The documents with the empty card laid over them. */
  readonly view: EngagementSnapshot
}
