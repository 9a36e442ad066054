// One link in a list: the other card, which can be chosen, and 切る.
import { Scissors } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { cardWordings } from '../../../shared/model/cardWordings'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { IconButton } from '../../ui/IconButton'
import { langOfWords } from '../../ui/langOfWords'
import type { IcebergSession } from '../createIcebergSession'
import type { LinkedOther } from './linksOf'
import styles from './inspector.module.css'

export interface LinkedCardProps {
  readonly session: IcebergSession
  readonly linked: LinkedOther
  readonly readOnly: boolean
  /** What the link means; null where the list says it already. */
  readonly label: string | null
}

export function LinkedCard({ session, linked, readOnly, label }: LinkedCardProps) {
  const { iceberg } = useTexts()
  const { link, other } = linked
  const { lead } = cardWordings(other)
  const text = lead || iceberg.inspector.noWords
  return (
    <li className={styles.linked}>
      <AriaButton className={styles.other ?? ''} onPress={() => session.select(new Set([other.id]))}>
        {label !== null && <span className={styles.note}>{label}</span>}
        <span className={styles.otherText} lang={langOfWords(lead)}>
          {text}
        </span>
      </AriaButton>
      {!readOnly && link.kind !== 'unknown' && (
        <IconButton
          label={format(iceberg.inspector.cutName, { text })}
          icon={<Scissors aria-hidden />}
          onPress={() => session.map.cut([link.id])}
        />
      )}
    </li>
  )
}
