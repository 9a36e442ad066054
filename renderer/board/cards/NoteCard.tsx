// 付箋: words that nobody has placed yet; looks like what it is, a slip of paper.
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function NoteCard(props: CardFaceProps) {
  return <CardPaper {...props} />
}
