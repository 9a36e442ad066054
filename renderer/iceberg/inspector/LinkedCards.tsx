// Links in a list. A long list shows its first ones and opens at a press, so that what comes below stays in reach.
import { useState } from 'react'
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { Button } from '../../ui/Button'
import type { IcebergSession } from '../createIcebergSession'
import { LinkedCard } from './LinkedCard'
import type { LinkedOther } from './linksOf'
import styles from './inspector.module.css'

export interface LinkedCardsProps {
  readonly session: IcebergSession
  readonly links: readonly LinkedOther[]
  readonly readOnly: boolean
  /** What each link means; without it the heading says so already. */
  readonly labelOf?: (linked: LinkedOther) => string
}

/** One more than this is shown rather than folded: a line that says 「ほか 1 件」 takes the same room. */
const SHOWN = 5

export function LinkedCards({ session, links, readOnly, labelOf }: LinkedCardsProps) {
  const words = useTexts().iceberg.inspector
  const [isOpen, setOpen] = useState(false)
  const isFolded = !isOpen && links.length > SHOWN + 1
  return (
    <>
      <ul className={styles.list}>
        {(isFolded ? links.slice(0, SHOWN) : links).map((linked) => (
          <LinkedCard
            key={linked.link.id}
            session={session}
            linked={linked}
            readOnly={readOnly}
            label={labelOf?.(linked) ?? null}
          />
        ))}
      </ul>
      {isFolded && (
        <Button variant="quiet" onPress={() => setOpen(true)}>
          {format(words.showRest, { count: links.length - SHOWN })}
        </Button>
      )}
    </>
  )
}
