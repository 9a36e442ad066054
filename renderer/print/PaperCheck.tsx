// What to look at before a paper is handed over: words that may point at a person or were told in confidence, characters
// that print as 〓.
// A list, not a gate: nothing here stops the saving.
import type { WordToCheck } from '../../shared/documents/wordsToCheck'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Loading } from '../ui/Loading'
import { Notice } from '../ui/Notice'
import type { MissingShapes } from './findMissing'
import styles from './PaperCheck.module.css'
import type { FontsState } from './usePrintFonts'

const SHOWN_WORDS = 12

export interface PaperCheckProps {
  readonly fonts: FontsState
  /** Null until the fonts are there. */
  readonly shapes: MissingShapes | null
  readonly words: readonly WordToCheck[]
}

export function PaperCheck({ fonts, shapes, words }: PaperCheckProps) {
  const { dialog } = useTexts().print
  const { missing, usualShapes } = shapes ?? { missing: [], usualShapes: [] }
  const isClear = shapes !== null && missing.length + usualShapes.length + words.length === 0
  return (
    <section className={styles.check} aria-label={dialog.checkTitle}>
      <h3 className={styles.title}>{dialog.checkTitle}</h3>
      {fonts.kind === 'loading' && <Loading label={dialog.loadingFonts} />}
      {fonts.kind === 'failed' && (
        <Notice tone="warning" actions={<Button onPress={fonts.retry}>{dialog.retry}</Button>}>
          {dialog.fontsFailed}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning">{format(dialog.missing, { characters: missing.join(' ') })}</Notice>
      )}
      {usualShapes.length > 0 && (
        <Notice>{format(dialog.usualShapes, { characters: usualShapes.join(' ') })}</Notice>
      )}
      <Words lead={dialog.namedPeople} words={words.filter(({ about }) => about === 'person')} />
      <Words lead={dialog.toldInConfidence} words={words.filter(({ about }) => about === 'secret')} />
      {isClear && <p className={styles.words}>{dialog.allClear}</p>}
    </section>
  )
}

function Words({ lead, words }: { readonly lead: string; readonly words: readonly WordToCheck[] }) {
  const { dialog } = useTexts().print
  const rest = words.length - SHOWN_WORDS
  if (words.length === 0) return null
  return (
    <>
      <p className={styles.words}>{lead}</p>
      <ul className={styles.list}>
        {words.slice(0, SHOWN_WORDS).map(({ word, cards }) => (
          <li key={word}>
            <Chip>{cards > 1 ? `${word} × ${cards}` : word}</Chip>
          </li>
        ))}
        {rest > 0 && <li className={styles.rest}>{format(dialog.moreWords, { count: rest })}</li>}
      </ul>
    </>
  )
}
