// 位置づけ: what the card is. What the method refuses is told or offered by the session.
import { KNOWN_CARD_KINDS } from '../../../shared/model/cards'
import { useTexts } from '../../text/useTexts'
import { Segmented } from '../../ui/Segmented'
import type { SectionProps } from './sectionProps'
import { Section } from './Section'
import styles from './inspector.module.css'

export function KindSection({ session, view, card }: SectionProps) {
  const { iceberg, glossary } = useTexts()
  if (card.kind === 'unknown') return null
  return (
    <Section title={iceberg.inspector.kind}>
      <div className={styles.kinds}>
        <Segmented
          label={iceberg.inspector.kind}
          value={card.kind}
          isDisabled={view.readOnly}
          options={KNOWN_CARD_KINDS.map((kind) => ({
            value: kind,
            label: glossary.kinds[kind],
            note: glossary.kindNotes[kind],
          }))}
          onChange={(kind) => session.map.setKind(card.id, kind)}
        />
      </div>
    </Section>
  )
}
