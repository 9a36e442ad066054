// 根拠: the facts that carry this card, and one more.
import { Plus } from 'lucide-react'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { linksOf } from './linksOf'
import type { SectionProps } from './sectionProps'
import { LinkedCards } from './LinkedCards'
import { Section } from './Section'
import styles from './inspector.module.css'

export function EvidenceSection({ session, view, card }: SectionProps) {
  const { iceberg } = useTexts()
  const words = iceberg.inspector
  const facts = linksOf(view, card.id).filter(({ link }) => link.kind === 'supports')
  return (
    <Section title={words.evidence}>
      {facts.length === 0 ? (
        <p className={styles.note}>{words.noEvidence}</p>
      ) : (
        <LinkedCards session={session} links={facts} readOnly={view.readOnly} />
      )}
      {!view.readOnly && (
        <Button
          variant="quiet"
          icon={<Plus aria-hidden />}
          onPress={() => session.growing.addEvidence(card.id, 'board')}
        >
          {words.addEvidence}
        </Button>
      )}
    </Section>
  )
}
