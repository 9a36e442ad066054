// 本人の言葉 of a 裏課題. Without them it is not called 本質的課題.
import { Quote } from 'lucide-react'
import type { RootCard } from '../../../shared/model/cards/root'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { langOfWords } from '../../ui/langOfWords'
import type { SectionProps } from './sectionProps'
import { Section } from './Section'
import styles from './inspector.module.css'

export function OwnerWordsSection({ session, view, card }: SectionProps & { readonly card: RootCard }) {
  const { iceberg } = useTexts()
  const words = iceberg.inspector
  const hasWords = card.ownerWords !== ''
  return (
    <Section title={words.ownerWords} icon={<Quote aria-hidden />}>
      {hasWords ? (
        <blockquote className={styles.quote} lang={langOfWords(card.ownerWords)}>
          {card.ownerWords}
        </blockquote>
      ) : (
        <p>{words.ownerWordsWaiting}</p>
      )}
      <Button isDisabled={view.readOnly} onPress={() => session.naming.askOwnerWords(card.id)}>
        {hasWords ? words.ownerWordsAgain : words.ownerWordsAsk}
      </Button>
    </Section>
  )
}
