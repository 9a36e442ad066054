// 根拠: a small card that carries another one.
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function FactCard(props: CardFaceProps) {
  return <CardPaper {...props} />
}
