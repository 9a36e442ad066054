// 見立て: what supporters think of the card. Written in `internal` only; marked so that nobody mistakes it for the
// company's words. The walls are names for a phase, never marks out of five (P-10).
import { useRef } from 'react'
import { LockKeyhole } from 'lucide-react'
import { judgeCard, type JudgementChange } from '../../../shared/commands/judgeCard'
import { CONFIRMATIONS, type Judgement } from '../../../shared/model/judgement'
import { WALLS, type Wall } from '../../../shared/model/wall'
import { useTexts } from '../../text/useTexts'
import { Switch } from '../../ui/Switch'
import { TextField } from '../../ui/TextField'
import { ChoiceChips } from './ChoiceChips'
import type { SectionProps } from './sectionProps'
import { Section } from './Section'
import styles from './inspector.module.css'

const NOTHING: Pick<Judgement, 'walls' | 'confirmation' | 'maybeEssential' | 'note'> = {
  walls: [],
  confirmation: null,
  maybeEssential: false,
  note: '',
}

export function JudgementSection({ session, view, card }: SectionProps) {
  const { iceberg, glossary } = useTexts()
  const words = iceberg.judgement
  const { core } = session
  const judgement = view.judgements.get(card.id) ?? NOTHING
  const judge = (change: JudgementChange): void => void core.settle(judgeCard(core.context, card.id, change))
  /** One stretch of typing in one card's note is one undo step. */
  const stretch = useRef<{ readonly cardId: string; readonly commandId: number } | null>(null)
  const typeNote = (note: string): boolean => {
    const began = stretch.current?.cardId === card.id ? { continues: stretch.current.commandId } : {}
    const judged = judgeCard(core.context, card.id, { note, ...began })
    stretch.current = judged.ok ? { cardId: card.id, commandId: judged.value } : null
    return core.settle(judged)
  }
  return (
    <Section title={words.title} note={words.note} isPrivate icon={<LockKeyhole aria-hidden />}>
      <WallChoice walls={judgement.walls} isDisabled={view.readOnly} onChange={(walls) => judge({ walls })} />
      <div className={styles.detail}>
        <h4 className={styles.label}>{words.confirmation}</h4>
        <ChoiceChips
          label={words.confirmation}
          options={CONFIRMATIONS.map((state) => ({ value: state, label: glossary.confirmations[state] }))}
          chosen={judgement.confirmation === null ? [] : [judgement.confirmation]}
          isDisabled={view.readOnly}
          onTap={(confirmation, isChosen) => judge({ confirmation: isChosen ? confirmation : null })}
        />
      </div>
      {card.kind !== 'root' && card.kind !== 'heading' && card.kind !== 'fact' && (
        <Switch isOn={judgement.maybeEssential} onChange={(maybeEssential) => judge({ maybeEssential })}>
          {words.maybeEssential}
        </Switch>
      )}
      <div className={styles.detail}>
        <h4 className={styles.label}>{words.hypothesis}</h4>
        <div className={styles.box}>
          <TextField
            value={judgement.note}
            ariaLabel={words.hypothesis}
            placeholder={words.hypothesisPlaceholder}
            readOnly={view.readOnly}
            onCommit={typeNote}
            onBlur={() => (stretch.current = null)}
          />
        </div>
      </div>
    </Section>
  )
}

interface WallChoiceProps {
  readonly walls: readonly Wall[]
  readonly isDisabled: boolean
  readonly onChange: (walls: readonly Wall[]) => void
}

/** A chosen wall shows its definition, so that 足りない is not taken for short of people or money (P-11). */
function WallChoice({ walls, isDisabled, onChange }: WallChoiceProps) {
  const { glossary } = useTexts()
  return (
    <div className={styles.detail}>
      <h4 className={styles.label}>{glossary.walls}</h4>
      <ChoiceChips
        label={glossary.walls}
        options={WALLS.map((wall) => ({ value: wall, label: glossary.wallNames[wall] }))}
        chosen={walls}
        isDisabled={isDisabled}
        onTap={(wall, isChosen) =>
          onChange(WALLS.filter((one) => (one === wall ? isChosen : walls.includes(one))))
        }
      />
      <dl className={styles.definitions} aria-live="polite">
        {walls.map((wall) => (
          <div key={wall}>
            <dt>{glossary.wallNames[wall]}</dt>
            <dd>{glossary.wallNotes[wall]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
