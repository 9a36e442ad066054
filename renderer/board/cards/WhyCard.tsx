// なぜの答え: one step down a thread.
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function WhyCard(props: CardFaceProps) {
  return <CardPaper {...props} />
}
