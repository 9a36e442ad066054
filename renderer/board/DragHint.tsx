// What the dragged card becomes here, or why it can not stay here.
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import type { Texts } from '../text/texts'
import { BoardHint } from './BoardHint'
import type { CrossingHint } from './crossingHint'
import type { CardDrag } from './useCardDrag'

export function DragHint({ hint }: { readonly hint: CardDrag['hint'] }) {
  const texts = useTexts()
  if (hint === null) return null
  const { held, crossing } = hint
  return (
    <BoardHint about={held} side="above" isRefused={crossing.says === 'refused'}>
      {wordsOf(crossing, texts)}
    </BoardHint>
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
