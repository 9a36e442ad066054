// All 案件, newest first, with a search, and what can be begun beside them.
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { FolderOpen, Plus, Search, Sprout } from 'lucide-react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { TextInput } from '../ui/TextInput'
import { useArrivalFocus } from '../ui/useArrivalFocus'
import { arrangeEngagements } from './arrangeEngagements'
import type { EngagementRowProps } from './EngagementRow'
import { EngagementRows } from './EngagementRows'
import styles from './EngagementList.module.css'

export interface EngagementListProps {
  readonly items: readonly EngagementListing[]
  readonly nowMs: number
  readonly hrefOf: (id: string) => string
  /** One came from another screen: the focus begins at the 案件 that was left, or at the heading. */
  readonly hasArrived: boolean
  readonly leftId: string | null
  readonly onNew: () => void
  readonly onSample: () => void
  readonly onOpenFile: () => void
  readonly onVerb: EngagementRowProps['onVerb']
}

export function EngagementList(props: EngagementListProps) {
  const { items, leftId, hasArrived } = props
  const { engagements } = useTexts()
  const { list, actions } = engagements
  const isBackAt = items.some(({ id }) => id === leftId)
  const heading = useArrivalFocus<HTMLHeadingElement>(hasArrived && !isBackAt)
  return (
    <main className={styles.page}>
      <div className={styles.side}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {engagements.title}
        </h1>
        <div className={styles.actions}>
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={props.onNew}>
            {actions.new}
          </Button>
          <Button icon={<FolderOpen aria-hidden />} onPress={props.onOpenFile}>
            {actions.open}
          </Button>
          <Button variant="quiet" icon={<Sprout aria-hidden />} onPress={props.onSample}>
            {actions.sample}
          </Button>
        </div>
      </div>
      <SearchedRows {...props} arriveAt={isBackAt ? leftId : null} label={list.search} />
      <p className={styles.kept}>{engagements.keptHere}</p>
    </main>
  )
}

interface SearchedRowsProps extends EngagementListProps {
  readonly arriveAt: string | null
  readonly label: string
}

function SearchedRows({ items, arriveAt, label, ...rows }: SearchedRowsProps) {
  const { list } = useTexts().engagements
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const found = useMemo(() => arrangeEngagements(items, asked), [items, asked])
  const isSearching = asked.trim() !== ''
  const part = useRef<HTMLDivElement>(null)
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key === 'ArrowDown' && !nativeEvent.isComposing)
      part.current?.querySelector<HTMLElement>('[data-row-main]')?.focus()
  }
  return (
    <div ref={part} className={styles.found}>
      <div onKeyDown={onKeyDown}>
        <TextInput
          label={label}
          isLabelHidden
          type="search"
          value={query}
          onChange={setQuery}
          placeholder={list.searchPlaceholder}
          icon={<Search aria-hidden />}
          onEscape={() => setQuery('')}
        />
      </div>
      <p role="status" className={styles.count}>
        {found.length > 0 && format(isSearching ? list.found : list.all, { count: found.length })}
      </p>
      {found.length > 0 ? (
        <EngagementRows {...rows} items={found} arriveAt={arriveAt} key={asked} />
      ) : (
        <EmptyState title={format(list.none, { query: asked.trim() })}>
          <Button onPress={() => setQuery('')}>{list.clearSearch}</Button>
        </EmptyState>
      )}
    </div>
  )
}
