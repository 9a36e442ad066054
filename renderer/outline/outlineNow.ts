// What the outline shows at this moment: looked up when a key comes, so that no line has to be drawn again for it.
import type { OutlineActions } from './outlineActions'
import type { OutlineRow } from './outlineRow'

export interface OutlineNow {
  readonly rows: readonly OutlineRow[]
  /** Fewer than the rows while somebody looks for words. */
  readonly shown: readonly OutlineRow[]
  readonly editingId: string | null
  readonly readOnly: boolean
  readonly actions: OutlineActions
  readonly onSelect: (cardIds: ReadonlySet<string>) => void
}
