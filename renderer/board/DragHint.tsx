// A quiet label over the dragged card: what it becomes here, or why it can not stay here.
import { useStore, ViewportPortal } from 'reactflow'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import type { Texts } from '../text/texts'
import styles from './hint.module.css'
import type { CrossingHint } from './crossingHint'
import type { CardDrag } from './useCardDrag'

export function DragHint({ hint }: { readonly hint: CardDrag['hint'] }) {
  const texts = useTexts()
  const zoom = useStore((state) => state.transform[2])
  if (hint === null) return null
  const { at, crossing } = hint
  return (
    <ViewportPortal>
      <div
        className={styles.hint}
        data-refused={crossing.says === 'refused' || undefined}
        style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) translateY(-140%)` }}
      >
        {wordsOf(crossing, texts)}
      </div>
    </ViewportPortal>
  )
}

function wordsOf(crossing: CrossingHint, { board, glossary }: Texts): string {
  if (crossing.says === 'becomes') return format(board.drag.becomes, { kind: glossary.kinds[crossing.kind] })
  switch (crossing.code) {
    case 'waterline.whyEnters':
      return board.drag.whyEnters
    case 'waterline.paired':
      return board.drag.paired
    default:
      return board.drag.rootStaysBelow
  }
}
