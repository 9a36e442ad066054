// 下から「だから」で読み返す: a thread read upward aloud, the deepest card first; seen as on the map, the deepest at the bottom.
// Where it does not follow, the line is cut there (domain.md D.1). Where threads meet, one of them is read at a time.
import { useLayoutEffect, useRef, useState } from 'react'
import { Scissors } from 'lucide-react'
import type { EngagementSnapshot } from '../../../shared/doc/engagementSnapshot'
import type { Card } from '../../../shared/model/cards'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { IconButton } from '../../ui/IconButton'
import { langOfWords } from '../../ui/langOfWords'
import { ChoiceChips } from '../inspector/ChoiceChips'
import { shortened } from '../shortened'
import styles from './readBack.module.css'
import { threadAbove, type ThreadStep } from './threadAbove'

export interface ReadBackDialogProps {
  readonly card: Card
  readonly snapshot: EngagementSnapshot
  readonly onCut: (linkIds: readonly string[]) => void
  readonly onClose: () => void
}

export function ReadBackDialog({ card, snapshot, onCut, onClose }: ReadBackDialogProps) {
  const { iceberg } = useTexts()
  const words = iceberg.readBack
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const thread = threadAbove(snapshot, card, chosen)
  const list = useRef<HTMLOListElement>(null)
  // A long thread begins where it is read from.
  useLayoutEffect(() => {
    list.current?.firstElementChild?.scrollIntoView({ block: 'end' })
  }, [])
  const cut = (from: string, to: string): void => {
    const links = [...snapshot.links.values()].filter(
      (link) => link.kind === 'why' && link.from === from && link.to === to,
    )
    onCut(links.map(({ id }) => id))
    list.current?.focus()
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      size="medium"
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      <p className={styles.lead}>{iceberg.questions['N-10']}</p>
      <ol ref={list} tabIndex={-1} className={styles.thread}>
        {thread.map((step, index) => (
          <Step
            key={step.card.id}
            step={step}
            next={thread[index + 1]?.card}
            onChoose={(parentId) => setChosen(new Map(chosen).set(step.card.id, parentId))}
            onCut={snapshot.readOnly ? null : cut}
          />
        ))}
      </ol>
      {thread.length === 1 && <p className={styles.note}>{words.alone}</p>}
    </Dialog>
  )
}

interface StepProps {
  readonly step: ThreadStep
  /** The card it is read on with. */
  readonly next: Card | undefined
  readonly onChoose: (parentId: string) => void
  readonly onCut: ((from: string, to: string) => void) | null
}

function Step({ step, next, onChoose, onCut }: StepProps) {
  const words = useTexts().iceberg.readBack
  const { card, parents } = step
  return (
    <li>
      <Words card={card} />
      {parents.length > 1 && <Meeting step={step} next={next} onChoose={onChoose} />}
      {next !== undefined && (
        <div className={styles.between}>
          <span className={styles.therefore}>{words.therefore}</span>
          {onCut !== null && (
            <IconButton
              label={format(words.cut, { from: shortened(card.text, 12), to: shortened(next.text, 12) })}
              icon={<Scissors aria-hidden />}
              onPress={() => onCut(next.id, card.id)}
            />
          )}
        </div>
      )}
    </li>
  )
}

/** What is read aloud; of a 裏課題 its 本人の言葉 too. */
function Words({ card }: { readonly card: Card }) {
  const { spoken: quoted } = useTexts().iceberg.readBack
  const spoken = card.kind === 'root' && card.ownerWords !== card.text ? card.ownerWords : ''
  return (
    <div className={styles.step} data-kind={card.kind}>
      <p lang={langOfWords(card.text)}>{card.text}</p>
      {spoken !== '' && <p className={styles.note}>{format(quoted, { words: spoken })}</p>}
    </div>
  )
}

function Meeting({ step, next, onChoose }: Omit<StepProps, 'onCut'>) {
  const words = useTexts().iceberg.readBack
  return (
    <div className={styles.meeting}>
      <p className={styles.note}>{format(words.meets, { count: step.parents.length })}</p>
      <ChoiceChips
        label={words.chooseThread}
        options={step.parents.map(({ id, text }) => ({ value: id, label: text }))}
        chosen={next === undefined ? [] : [next.id]}
        onTap={onChoose}
      />
    </div>
  )
}
