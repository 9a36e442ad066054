// The rows of the list, a hundred at a time, with the keys that work on a row.
import { useMemo, useState, type KeyboardEvent } from 'react'
import type { EngagementListing } from '../../shared/ipc/bridge'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { EngagementRow, type EngagementRowProps } from './EngagementRow'
import { readRowKey } from './readRowKey'
import { useRowFocus } from './useRowFocus'
import styles from './EngagementList.module.css'

const ROWS_AT_A_TIME = 100

export interface EngagementRowsProps {
  readonly items: readonly EngagementListing[]
  readonly nowMs: number
  readonly hrefOf: (id: string) => string
  readonly onVerb: EngagementRowProps['onVerb']
  /** The row the focus begins at. */
  readonly arriveAt: string | null
}

export function EngagementRows({ items, nowMs, hrefOf, onVerb, arriveAt }: EngagementRowsProps) {
  const { list } = useTexts().engagements
  const arrivesAtRow = items.findIndex(({ id }) => id === arriveAt) + 1
  const [count, setCount] = useState(Math.max(ROWS_AT_A_TIME, arrivesAtRow))
  const shown = useMemo(() => items.slice(0, count), [items, count])
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const twins = useMemo(() => namesUsedTwice(items), [items])
  const focus = useRowFocus(ids, arriveAt)

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = readRowKey(event)
    const main = event.target instanceof Element ? event.target.closest('[data-row-main]') : null
    if (key === null || main === null) return
    event.preventDefault()
    const item = shown.find(({ id }) => id === main.closest<HTMLElement>('[data-row]')?.dataset['row'])
    if (key !== 'rename' && key !== 'remove') return focus.step(main, key)
    // What cannot be read cannot be renamed.
    if (item !== undefined && (key === 'remove' || item.problem === undefined)) onVerb(key, item)
  }
  return (
    <>
      <ul ref={focus.list} className={styles.rows} aria-label={list.label} onKeyDown={onKeyDown}>
        {shown.map((item) => (
          <EngagementRow
            key={item.id}
            item={item}
            nowMs={nowMs}
            href={hrefOf(item.id)}
            isTwin={twins.has(item.name)}
            onVerb={onVerb}
          />
        ))}
      </ul>
      {items.length > count && (
        <div className={styles.more}>
          <Button onPress={() => setCount(count + ROWS_AT_A_TIME)}>
            {format(list.more, { count: items.length - count })}
          </Button>
        </div>
      )}
    </>
  )
}

/** Rows that only their time tells apart. */
function namesUsedTwice(items: readonly EngagementListing[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(items.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : [])))
}
