// くわしく: 領域, 視点, 保留, 位置を固定. Folded away: a new card asks for nothing but its words.
import { setCardDetails, type CardDetails } from '../../../shared/commands/setCardDetails'
import { AREAS } from '../../../shared/model/area'
import { VIEWPOINTS } from '../../../shared/model/cards/root'
import { sourceTitle } from '../../../shared/samples/sourceTitle'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { Disclosure } from '../../ui/Disclosure'
import { Switch } from '../../ui/Switch'
import { ChoiceChips } from './ChoiceChips'
import type { SectionProps } from './sectionProps'
import styles from './inspector.module.css'

export function DetailsSection({ session, view, card }: SectionProps) {
  const { iceberg, glossary } = useTexts()
  const { core } = session
  const set = (details: CardDetails): void => void core.settle(setCardDetails(core.context, card.id, details))
  return (
    <Disclosure title={iceberg.inspector.details} className={styles.section}>
      {card.kind === 'surface' && (
        <div className={styles.detail}>
          <h4 className={styles.label}>{glossary.area}</h4>
          <ChoiceChips
            label={glossary.area}
            options={AREAS.map((area) => ({ value: area, label: glossary.areas[area] }))}
            chosen={card.area === null ? [] : [card.area]}
            isDisabled={view.readOnly}
            onTap={(area, isChosen) => set({ area: isChosen ? area : null })}
          />
        </div>
      )}
      {card.kind === 'root' && (
        <div className={styles.detail}>
          <h4 className={styles.label}>{glossary.viewpoint}</h4>
          <ChoiceChips
            label={glossary.viewpoint}
            options={VIEWPOINTS.map((viewpoint) => ({
              value: viewpoint,
              label: glossary.viewpoints[viewpoint],
            }))}
            chosen={card.viewpoint === null ? [] : [card.viewpoint]}
            isDisabled={view.readOnly}
            onTap={(viewpoint, isChosen) => set({ viewpoint: isChosen ? viewpoint : null })}
          />
        </div>
      )}
      <Switch isOn={card.parked} onChange={(parked) => set({ parked })}>
        <span className={styles.label}>{glossary.parked}</span> {iceberg.inspector.parkedNote}
      </Switch>
      <Switch isOn={card.pinned} onChange={(pinned) => session.map.pin([card.id], pinned)}>
        <span className={styles.label}>{glossary.pinned}</span> {iceberg.inspector.pinnedNote}
      </Switch>
      {sourceTitle(card.source) !== '' && (
        <p className={styles.label}>
          {format(iceberg.inspector.source, { title: sourceTitle(card.source) })}
        </p>
      )}
    </Disclosure>
  )
}
