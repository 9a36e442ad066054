// One line of the outline: its handle, its kind, its words or their editor. Drawn again only when it says something new.
import { memo, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { classNames } from '../ui/classNames'
import { useTexts } from '../text/useTexts'
import { format } from '../text/format'
import { caretAt } from './caretAt'
import { LineEditor } from './LineEditor'
import type { LineHandlers } from './lineHandlers'
import { LineGrip } from './LineGrip'
import { KindSign, LineMarks } from './LineMarks'
import type { OutlineRow } from './outlineRow'
import styles from './outline.module.css'

export interface OutlineLineProps {
  readonly row: OutlineRow
  readonly isEditing: boolean
  readonly isSelected: boolean
  /** The one line of the outline that Tab reaches. */
  readonly isReachable: boolean
  readonly isCarried: boolean
  readonly prompt: string | null
  /** The column a dragged line would get below this one; null = it is not here. */
  readonly dropDepth: number | null
  readonly readOnly: boolean
  readonly handlers: LineHandlers
}

export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { row, isEditing, isSelected, isReachable, dropDepth, handlers } = props
  const [caret, setCaret] = useState<number | null>(null)
  const isMovable = !props.readOnly && !row.isReference && row.card.kind !== 'unknown'
  const open = (event: MouseEvent<HTMLElement>): void => {
    if (isEditing || (event.target as Element).closest('button') !== null) return
    setCaret(caretAt(event.currentTarget, event.clientX, event.clientY))
    handlers.open(row)
  }
  return (
    <div
      role="treeitem"
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      tabIndex={isReachable && !isEditing ? 0 : -1}
      data-line={row.card.id}
      data-key={row.key}
      className={classNames(
        styles.line,
        row.depth === 0 && row.card.kind === 'surface' && styles.top,
        isSelected && styles.selected,
        isEditing && styles.editing,
        props.isCarried && styles.dragging,
        dropDepth !== null && styles.dropBelow,
      )}
      style={columns(row.depth, dropDepth ?? 0)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) handleLineKey(event, row, handlers)
      }}
    >
      {isMovable ? (
        <LineGrip lineKey={row.key} text={row.card.text} isReachable={isReachable} />
      ) : (
        <span className={styles.grip} aria-hidden="true" />
      )}
      <KindSign kind={row.card.kind} />
      {isEditing ? (
        <LineEditor row={row} handlers={handlers} prompt={props.prompt} caret={caret} />
      ) : (
        <Words row={row} />
      )}
      <LineMarks card={row.card} />
    </div>
  )
})

const Words = memo(function Words({ row }: { readonly row: OutlineRow }) {
  const { outline } = useTexts()
  const { card, isReference } = row
  if (isReference)
    return (
      <span className={classNames(styles.words, styles.reference)}>
        <span aria-hidden="true">↪ {format(outline.confluence, { text: card.text })}</span>
        <span className={styles.heard}>{format(outline.confluenceName, { text: card.text })}</span>
      </span>
    )
  return (
    <span
      data-words=""
      className={classNames(
        styles.words,
        card.kind === 'root' && styles.root,
        card.kind === 'heading' && styles.headingWords,
      )}
    >
      {card.text === '' ? outline.emptyLine : card.text}
    </span>
  )
})

function columns(depth: number, dropDepth: number): CSSProperties {
  return { '--depth': depth, '--drop-depth': dropDepth } as CSSProperties
}

/** Keys on a line whose editor is closed. */
function handleLineKey(event: KeyboardEvent<HTMLElement>, row: OutlineRow, handlers: LineHandlers): void {
  const { key, currentTarget } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (key === 'ArrowUp' || key === 'ArrowDown') focusNeighbour(currentTarget, key === 'ArrowUp' ? -1 : 1)
  else if (key === 'Enter' || key === 'F2') handlers.open(row)
  else if (key.toLowerCase() === 'l') handlers.link(row)
  else if ((key === 'Delete' || key === 'Backspace') && !row.isReference) handlers.remove(row)
  else return
  event.preventDefault()
}

function focusNeighbour(line: HTMLElement, step: 1 | -1): void {
  const lines = [...(line.closest('[data-outline]')?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])]
  lines[lines.indexOf(line) + step]?.focus()
}
