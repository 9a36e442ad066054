// 見える範囲: where the card's bytes are, moving it one card at a time, and where it has been.
import { takeBackCard } from '../../../shared/commands/takeBackCard'
import { layerOf, type DocKey } from '../../../shared/model/layer'
import { format } from '../../text/format'
import { useLanguage } from '../../text/useLanguage'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { layerTargets } from './layerTargets'
import type { SectionProps } from './sectionProps'
import { Section } from './Section'
import { useLayerName } from './useLayerName'
import styles from './inspector.module.css'

export function LayerSection({ session, view, card }: SectionProps) {
  const { glossary, iceberg } = useTexts()
  const words = iceberg.layer
  const nameOf = useLayerName(view)
  const { core } = session
  const { moreOpen, morePrivate } = layerTargets(view, card)
  const takeBack = (to: DocKey): void => {
    if (core.settle(takeBackCard(core.context, { cardId: card.id, to }))) core.say({ kind: 'takenBack' })
  }
  return (
    <Section title={words.title}>
      <p>{format(words.now, { layer: nameOf(card.docKey) })}</p>
      <p className={styles.note}>{glossary.layerNotes[layerOf(card.docKey)]}</p>
      <div className={styles.buttons}>
        {moreOpen.map((to) => (
          <Button
            key={to}
            isDisabled={view.readOnly}
            onPress={() => core.set({ dialog: { kind: 'showCard', cardId: card.id, to } })}
          >
            {to === 'shared' ? words.show : format(words.showTo, { layer: nameOf(to) })}
          </Button>
        ))}
        {morePrivate.map((to) => (
          <Button key={to} variant="quiet" isDisabled={view.readOnly} onPress={() => takeBack(to)}>
            {format(words.takeBack, { layer: nameOf(to) })}
          </Button>
        ))}
      </div>
      <MoveHistory view={view} cardId={card.id} />
    </Section>
  )
}

function MoveHistory({ view, cardId }: Pick<SectionProps, 'view'> & { readonly cardId: string }) {
  const { iceberg } = useTexts()
  const language = useLanguage()
  const nameOf = useLayerName(view)
  const moves = view.moves.filter((move) => move.cardId === cardId).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  if (moves.length === 0) return null
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Disclosure title={iceberg.layer.history}>
      <ul className={styles.list}>
        {moves.map((move) => (
          <li key={move.id} className={styles.move}>
            <span>{format(iceberg.layer.move, { from: nameOf(move.from), to: nameOf(move.to) })}</span>
            <span className={styles.note}>
              {move.at === null ? iceberg.layer.unknownTime : dates.format(new Date(move.at))}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
