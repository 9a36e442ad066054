// All 案件, newest first, with a search. A hundred rows at a time keep five hundred quick.
import { useDeferredValue, useMemo, useState } from 'react'
import { FolderOpen, Plus, Search, Sprout } from 'lucide-react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { TextInput } from '../ui/TextInput'
import { arrangeEngagements } from './arrangeEngagements'
import { EngagementRow, type EngagementRowProps } from './EngagementRow'
import styles from './EngagementList.module.css'

const ROWS_AT_A_TIME = 100

export interface EngagementListProps {
  readonly items: readonly EngagementListing[]
  readonly nowMs: number
  readonly hrefOf: (id: string) => string
  readonly onNew: () => void
  readonly onSample: () => void
  readonly onOpenFile: () => void
  readonly onVerb: EngagementRowProps['onVerb']
}

export function EngagementList(props: EngagementListProps) {
  const { engagements } = useTexts()
  const { list, actions } = engagements
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const found = useMemo(() => arrangeEngagements(props.items, asked), [props.items, asked])
  const isSearching = asked.trim() !== ''
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{engagements.title}</h1>
        <div className={styles.actions}>
          <Button variant="quiet" icon={<Sprout aria-hidden />} onPress={props.onSample}>
            {actions.sample}
          </Button>
          <Button icon={<FolderOpen aria-hidden />} onPress={props.onOpenFile}>
            {actions.open}
          </Button>
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={props.onNew}>
            {actions.new}
          </Button>
        </div>
      </div>
      <TextInput
        label={list.search}
        isLabelHidden
        type="search"
        value={query}
        onChange={setQuery}
        placeholder={list.searchPlaceholder}
        icon={<Search aria-hidden />}
        onEscape={() => setQuery('')}
      />
      <p role="status" className={styles.count}>
        {isSearching && found.length > 0 && format(list.found, { count: found.length })}
      </p>
      {found.length > 0 ? (
        <Rows {...props} items={found} key={asked} />
      ) : (
        <EmptyState title={format(list.none, { query: asked.trim() })}>
          <Button onPress={() => setQuery('')}>{list.clearSearch}</Button>
        </EmptyState>
      )}
      <p className={styles.kept}>{engagements.keptHere}</p>
    </main>
  )
}

function Rows({ items, nowMs, hrefOf, onVerb }: EngagementListProps) {
  const { list } = useTexts().engagements
  const [shown, setShown] = useState(ROWS_AT_A_TIME)
  const rest = items.length - shown
  return (
    <>
      <ul className={styles.rows} aria-label={list.label}>
        {items.slice(0, shown).map((item) => (
          <EngagementRow key={item.id} item={item} nowMs={nowMs} href={hrefOf(item.id)} onVerb={onVerb} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button onPress={() => setShown(shown + ROWS_AT_A_TIME)}>
            {format(list.more, { count: rest })}
          </Button>
        </div>
      )}
    </>
  )
}
