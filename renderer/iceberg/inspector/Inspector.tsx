// くわしく: everything about the chosen card but its words, which are written on the card itself. Only the text is ever
// asked for; the rest waits here until somebody wants it.
import { X } from 'lucide-react'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { IconButton } from '../../ui/IconButton'
import type { PlaceView } from '../placeView'
import { DetailsSection } from './DetailsSection'
import { EvidenceSection } from './EvidenceSection'
import { JudgementSection } from './JudgementSection'
import { KindSection } from './KindSection'
import { LayerSection } from './LayerSection'
import { LinksSection } from './LinksSection'
import type { SectionProps } from './sectionProps'
import { OwnerWordsSection } from './OwnerWordsSection'
import { VoiceSection } from './VoiceSection'
import styles from './inspector.module.css'

export interface InspectorProps extends PlaceView {
  readonly onClose: () => void
}

export function Inspector(props: InspectorProps) {
  const { state, view, onClose } = props
  const { iceberg } = useTexts()
  const words = iceberg.inspector
  const ids = [...state.selection].filter((id) => view.cards.has(id))
  const card = ids.length === 1 ? view.cards.get(ids[0] ?? '') : undefined
  const isDraft = card !== undefined && card.id === state.draft?.id
  return (
    <section data-pane="panel" className={styles.panel} aria-label={words.label}>
      <header className={styles.header}>
        <h2 className={styles.title}>{card === undefined ? words.label : card.text || words.noWords}</h2>
        <IconButton label={words.close} icon={<X aria-hidden />} onPress={onClose} />
      </header>
      {card === undefined && (
        <p className={styles.note}>
          {ids.length === 0 ? words.none : format(words.some, { count: ids.length })}
        </p>
      )}
      {isDraft && <p className={styles.note}>{words.draft}</p>}
      {card !== undefined && !isDraft && <CardSections key={card.id} {...props} card={card} />}
    </section>
  )
}

function CardSections(props: SectionProps) {
  const { iceberg } = useTexts()
  const { card, view } = props
  if (card.kind === 'unknown') return <p className={styles.note}>{iceberg.inspector.unknown}</p>
  return (
    <fieldset className={styles.sections} disabled={view.readOnly}>
      <KindSection {...props} />
      {card.kind !== 'heading' && <VoiceSection {...props} />}
      {card.kind === 'root' && <OwnerWordsSection {...props} card={card} />}
      {card.kind !== 'heading' && card.kind !== 'fact' && <EvidenceSection {...props} />}
      <LinksSection {...props} />
      <DetailsSection {...props} />
      <LayerSection {...props} />
      <JudgementSection {...props} />
    </fieldset>
  )
}
