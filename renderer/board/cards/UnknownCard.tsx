// A card of a newer version: shown grey with its words, never changed.
import { useTexts } from '../../text/useTexts'
import styles from './card.module.css'
import type { CardFaceProps } from './cardFaceProps'
import { CardPaper } from './CardPaper'

export function UnknownCard(props: CardFaceProps) {
  const { glossary } = useTexts()
  return <CardPaper {...props} mark={<span className={styles.unknownMark}>{glossary.kinds.unknown}</span>} />
}
