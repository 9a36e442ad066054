// つなぐ先を選ぶ, by keyboard alone: how to link, a search, the cards that can be linked, and why the others can not.
import { useMemo, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Problem } from '../../../shared/lib/result'
import type { Card } from '../../../shared/model/cards'
import type { WantedLink } from '../../../shared/rules/canLink'
import { cardWordings } from '../../../shared/model/cardWordings'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { Dialog } from '../../ui/Dialog'
import { Disclosure } from '../../ui/Disclosure'
import { langOfWords } from '../../ui/langOfWords'
import { Segmented } from '../../ui/Segmented'
import { TextInput } from '../../ui/TextInput'
import { linkChoices, relationsFor, type LinkChoice, type Relation } from '../linkChoices'
import styles from './dialogs.module.css'

export interface LinkTargetDialogProps {
  readonly card: Card
  readonly snapshot: EngagementSnapshot
  readonly describeProblem: (problem: Problem) => string
  readonly onChoose: (wanted: WantedLink) => void
  readonly onClose: () => void
}

export function LinkTargetDialog(props: LinkTargetDialogProps) {
  const { card, snapshot, describeProblem, onChoose, onClose } = props
  const { iceberg, glossary } = useTexts()
  const words = iceberg.target
  const relations = relationsFor(card)
  const [relation, setRelation] = useState<Relation>(() => firstUseful(snapshot, card))
  const [query, setQuery] = useState('')
  const choices = useMemo(
    () => linkChoices(snapshot, card.id, { relation, query }),
    [snapshot, card.id, relation, query],
  )
  const allowed = choices.filter(({ refusal }) => refusal === null)
  const refused = choices.filter(({ refusal }) => refusal !== null)
  const chooseFirst = (event: FormEvent): void => {
    event.preventDefault()
    if (allowed[0] !== undefined) onChoose(allowed[0].wanted)
  }

  return (
    <Dialog title={words.title} closeLabel={words.cancel} size="medium" onClose={onClose}>
      <p className={styles.lead}>{format(words.from, { text: cardWordings(card).lead })}</p>
      {relations.length > 1 && (
        <Segmented
          label={words.relation}
          value={relation}
          options={relations.map((value) => ({ value, label: words.relations[value] }))}
          onChange={setRelation}
        />
      )}
      <form className={styles.search} onSubmit={chooseFirst} onKeyDown={goToList}>
        <TextInput
          label={words.search}
          value={query}
          onChange={setQuery}
          type="search"
          icon={<Search aria-hidden />}
          autoFocus
        />
      </form>
      <h3 className={styles.heading}>{words.allowed}</h3>
      {allowed.length === 0 ? (
        <p className={styles.small}>{words.none}</p>
      ) : (
        <ListBox
          aria-label={words.allowed}
          className={styles.choices ?? ''}
          items={allowed.map((choice) => ({ ...choice, id: choice.card.id }))}
          onAction={(id) => choose(allowed, String(id), onChoose)}
        >
          {(choice) => (
            <ListBoxItem textValue={cardWordings(choice.card).lead} className={styles.choice ?? ''}>
              <span className={styles.kind}>{glossary.kinds[choice.card.kind]}</span>
              <ChoiceWords card={choice.card} />
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {refused.length > 0 && <RefusedCards refused={refused} describeProblem={describeProblem} />}
    </Dialog>
  )
}

interface RefusedCardsProps extends Pick<LinkTargetDialogProps, 'describeProblem'> {
  readonly refused: readonly LinkChoice[]
}

function RefusedCards({ refused, describeProblem }: RefusedCardsProps) {
  const { iceberg, glossary } = useTexts()
  return (
    <Disclosure title={iceberg.target.refused} className={styles.refused}>
      <ul>
        {refused.map(({ card, refusal }) => (
          <li key={card.id} className={styles.refusal}>
            <span className={styles.kind}>{glossary.kinds[card.kind]}</span>
            <ChoiceWords card={card} />
            <span className={styles.small}>{refusal === null ? '' : describeProblem(refusal)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function ChoiceWords({ card }: Pick<LinkTargetDialogProps, 'card'>) {
  const { glossary } = useTexts()
  const { lead, earlier } = cardWordings(card)
  return (
    <span className={styles.choiceText}>
      <span className={styles.choiceLead} lang={langOfWords(lead)}>
        {lead}
      </span>
      {earlier !== '' && (
        <span className={styles.choiceEarlier}>
          {glossary.earlier} <span lang={langOfWords(earlier)}>{earlier}</span>
        </span>
      )}
    </span>
  )
}

function choose(
  allowed: readonly LinkChoice[],
  cardId: string,
  onChoose: (wanted: WantedLink) => void,
): void {
  const choice = allowed.find(({ card }) => card.id === cardId)
  if (choice !== undefined) onChoose(choice.wanted)
}

/** The first way of linking that finds somebody; a card alone on the map keeps the likeliest. */
function firstUseful(snapshot: EngagementSnapshot, card: Card): Relation {
  const relations = relationsFor(card)
  const useful = relations.find((relation) =>
    linkChoices(snapshot, card.id, { relation, query: '' }).some(({ refusal }) => refusal === null),
  )
  return useful ?? relations[0] ?? 'answer'
}

/** From the search down into the list; not while an input method is choosing with the same key. */
function goToList(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
  const first = event.currentTarget.parentElement?.querySelector<HTMLElement>('[role=option]')
  if (first === undefined || first === null) return
  event.preventDefault()
  first.focus()
}
