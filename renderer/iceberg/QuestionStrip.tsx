// One question for the room, above the map. 次の問い gives a gentler one; the facilitator may choose any other.
import { ChevronRight, ListFilter, MessageCircleQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { cardWordings } from '../../shared/model/cardWordings'
import { ICEBERG_QUESTION_IDS, icebergQuestion } from '../../shared/questions/icebergQuestions'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { MenuButton } from '../ui/MenuButton'
import type { PlaceView } from './placeView'
import { shortened } from './shortened'
import { shownQuestion } from './shownQuestion'
import styles from './questionStrip.module.css'

export interface QuestionStripProps extends PlaceView {
  /** What stands beside its words, so that the buttons after it never move: the lamp of the hints. */
  readonly children?: ReactNode
}

export function QuestionStrip({ session, state, view, children }: QuestionStripProps) {
  const { iceberg } = useTexts()
  const question = shownQuestion(state, view)
  const about = question === null ? undefined : view.cards.get(question.cardId)
  const nextId = nextCardId(state)
  const canAsk = !view.readOnly && nextId !== null && view.cards.get(nextId)?.text !== ''
  const isAlone = question !== null && icebergQuestion(question.id).projectable === 'never'
  return (
    <section
      className={styles.strip}
      aria-label={iceberg.strip.label}
      data-first={view.cards.size === 0 || undefined}
    >
      <MessageCircleQuestion aria-hidden className={styles.icon} />
      <div className={styles.words} aria-live="polite">
        {about !== undefined && (
          <p className={styles.about}>
            {format(iceberg.strip.about, { text: shortened(cardWordings(about).lead) })}
          </p>
        )}
        <p className={styles.question}>
          {question === null ? iceberg.firstQuestion : iceberg.questions[question.id]}
        </p>
      </div>
      {isAlone && <Chip tone="private">{iceberg.strip.alone}</Chip>}
      {children}
      {canAsk && (
        <div className={styles.buttons}>
          <Button
            variant="quiet"
            className={styles.next ?? ''}
            ariaLabel={iceberg.strip.next}
            icon={<ChevronRight aria-hidden />}
            onPress={() => session.asking.askNext(nextId)}
          >
            {iceberg.strip.next}
          </Button>
          <MenuButton
            label={iceberg.strip.choose}
            icon={<ListFilter aria-hidden />}
            entries={ICEBERG_QUESTION_IDS.map((id) => ({
              id,
              label: `${iceberg.questions[id]}${suffixFor(id, iceberg.strip)}`,
              onAction: () => session.asking.choose(nextId, id),
            }))}
          />
        </div>
      )}
    </section>
  )
}

/** The next question is about the chosen card; on a card that is still empty, about the one it answers. */
function nextCardId({ selection, draft }: PlaceView['state']): string | null {
  const [chosen] = selection.size === 1 ? selection : []
  if (chosen === undefined) return null
  return chosen === draft?.id ? draft.parentId : chosen
}

function suffixFor(
  id: (typeof ICEBERG_QUESTION_IDS)[number],
  words: { readonly alone: string; readonly withCare: string },
): string {
  const { projectable } = icebergQuestion(id)
  if (projectable === 'yes') return ''
  return ` (${projectable === 'never' ? words.alone : words.withCare})`
}
