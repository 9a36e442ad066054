// The words of a line whose editor is closed: 本人の言葉 first, the earlier wording quietly below. Long words show their
// first three rows; the rest is one press (or →) away.
import { memo } from 'react'
import { CornerDownRight } from 'lucide-react'
import type { Card } from '../../shared/model/cards'
import { classNames } from '../ui/classNames'
import { format } from '../text/format'
import { useLanguage } from '../text/useLanguage'
import { useTexts } from '../text/useTexts'
import { langOfWords } from '../ui/langOfWords'
import { cardWordings } from '../../shared/model/cardWordings'
import type { OutlineRow } from './outlineRow'
import { useFold } from './useFold'
import styles from './outline.module.css'

export interface LineWordsProps {
  readonly row: OutlineRow
  /** All of it is read. */
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly isReachable: boolean
}

export const LineWords = memo(function LineWords(props: LineWordsProps) {
  return props.row.isReference ? <ReferenceWords card={props.row.card} /> : <OwnWords {...props} />
})

function OwnWords({ row: { card }, isOpen, onOpen, isReachable }: LineWordsProps) {
  const { outline, glossary } = useTexts()
  const language = useLanguage()
  const { lead, earlier } = cardWordings(card)
  const { words, isClamped, isFolded } = useFold(lead, earlier, isOpen)
  return (
    <span ref={words} className={styles.words} data-folded={isFolded ?? undefined}>
      <span
        data-words=""
        lang={langOfWords(lead)}
        data-edited={earlier === '' ? '' : undefined}
        className={classNames(
          styles.lead,
          isClamped && styles.folded,
          card.kind === 'root' && styles.root,
          card.kind === 'heading' && styles.headingWords,
        )}
      >
        {lead === '' ? outline.emptyLine : earlier === '' ? lead : `「${lead}」`}
      </span>
      {earlier !== '' && (
        <span
          data-words=""
          data-edited=""
          lang={langOfWords(earlier)}
          className={classNames(styles.earlier, isClamped && styles.folded)}
        >
          <span className={styles.earlierName} lang={language}>
            {glossary.earlier}
          </span>
          {earlier}
        </span>
      )}
      {isFolded !== null && (
        <button
          type="button"
          className={styles.more}
          tabIndex={isReachable ? 0 : -1}
          onClick={() => onOpen(isFolded)}
        >
          {isFolded ? outline.readOn : outline.readLess}
        </button>
      )}
    </span>
  )
}

function ReferenceWords({ card }: { readonly card: Card }) {
  const { outline } = useTexts()
  const { lead: text } = cardWordings(card)
  return (
    <span className={classNames(styles.words, styles.reference)}>
      <span className={styles.folded} lang={langOfWords(text)} aria-hidden="true">
        <CornerDownRight /> {format(outline.confluence, { text })}
      </span>
      <span className={styles.heard}>{format(outline.confluenceName, { text })}</span>
    </span>
  )
}
