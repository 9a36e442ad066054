// The paper 氷山マップ: the map on A3, as one page or split by branch.
import type { EngagementSnapshot } from '../doc/engagementSnapshot'
import { icebergPages } from './icebergPages'
import { finishPages } from './pageBody'
import type { PaperDescription } from './paper'
import type { PaperOrder } from './paperOrder'
import { paperFacts } from './paperFacts'

export function icebergDocument(snapshot: EngagementSnapshot, order: PaperOrder): PaperDescription {
  const bodies = icebergPages({ snapshot, order, firstPage: 1, outlineLevel: 0 })
  return { ...paperFacts('iceberg', snapshot, order), pages: finishPages(snapshot, order, bodies) }
}
