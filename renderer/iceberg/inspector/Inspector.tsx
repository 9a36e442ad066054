// くわしく: everything about the chosen card but its words, which are written on the card itself. Only the text is ever
// asked for; the rest waits here until somebody wants it.
import { useEffect, useRef } from 'react'
import { X } from 'lucide-react'
import { cardWordings } from '../../../shared/model/cardWordings'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { IconButton } from '../../ui/IconButton'
import { langOfWords } from '../../ui/langOfWords'
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
  /** On a narrow screen it lies over the pane (cards are brought into view beside it), takes the keyboard and goes with Escape. */
  readonly isSheet: boolean
  readonly onClose: () => void
}

export function Inspector(props: InspectorProps) {
  const { state, view, isSheet, onClose } = props
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSheet) panel.current?.focus({ preventScroll: true })
  }, [isSheet])
  const { iceberg } = useTexts()
  const words = iceberg.inspector
  const ids = [...state.selection].filter((id) => view.cards.has(id))
  const card = ids.length === 1 ? view.cards.get(ids[0] ?? '') : undefined
  const lead = card === undefined ? '' : cardWordings(card).lead
  const isDraft = card !== undefined && card.id === state.draft?.id
  return (
    <section
      ref={panel}
      data-pane="panel"
      className={styles.panel}
      aria-label={words.label}
      {...(isSheet && {
        'data-floating': '',
        tabIndex: -1,
        onKeyDown: (event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose()
        },
      })}
    >
      <header className={styles.header}>
        <h2 className={styles.title} lang={langOfWords(lead)}>
          {card === undefined ? words.label : lead || words.noWords}
        </h2>
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
    <div className={styles.sections}>
      <fieldset className={styles.verbs} disabled={view.readOnly}>
        <KindSection {...props} />
        {card.kind !== 'heading' && <VoiceSection {...props} />}
        {card.kind === 'root' && <OwnerWordsSection {...props} card={card} />}
      </fieldset>
      {card.kind !== 'heading' && card.kind !== 'fact' && <EvidenceSection {...props} />}
      <LinksSection {...props} />
      <fieldset className={styles.verbs} disabled={view.readOnly}>
        <DetailsSection {...props} />
        <LayerSection {...props} />
        <JudgementSection {...props} />
      </fieldset>
    </div>
  )
}
