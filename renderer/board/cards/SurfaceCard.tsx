// 表課題: what is seen above the water. Its area of the company belongs under くわしく, not on the picture.
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function SurfaceCard(props: CardFaceProps) {
  return <CardPaper {...props} />
}
