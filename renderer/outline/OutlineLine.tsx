// One line of the outline: its handle, its kind, its words or their editor. Drawn again only when it says something new.
import { memo, useRef, useState, type CSSProperties, type MouseEvent } from 'react'
import type { Voice } from '../../shared/model/voice'
import { classNames } from '../ui/classNames'
import { cardWordings } from '../../shared/model/cardWordings'
import { caretAt } from './caretAt'
import { LineEditor } from './LineEditor'
import type { LineHandlers } from './lineHandlers'
import { LineGrip } from './LineGrip'
import { KindSign, LineMarks } from './LineMarks'
import { LineWords } from './LineWords'
import { lineKeys } from './lineKeys'
import type { OutlineRow } from './outlineRow'
import { useKeyboardRelease } from './useKeyboardRelease'
import styles from './outline.module.css'

export interface OutlineLineProps {
  readonly row: OutlineRow
  readonly sheetOf: Voice | null
  readonly isEditing: boolean
  readonly isSelected: boolean
  /** The one line of the outline that Tab reaches. */
  readonly isReachable: boolean
  readonly isCarried: boolean
  /** The hit that would be chosen. */
  readonly isFound: boolean
  readonly prompt: string | null
  /** The column a dragged line would get below this one; null = it is not here. */
  readonly dropDepth: number | null
  readonly isMovable: boolean
  readonly handlers: LineHandlers
}

export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { row, isEditing, isSelected, isReachable, dropDepth, handlers } = props
  const line = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [isOpen, setOpen] = useState(false)
  const isMovable = props.isMovable && !row.isReference && row.card.kind !== 'unknown'
  useKeyboardRelease(line, (part) => handlers.release(row, part))
  const open = (event: MouseEvent<HTMLElement>): void => {
    if (isEditing || (event.target as Element).closest('button') !== null) return
    setCaret(caretAt(event.currentTarget, event.clientX, event.clientY))
    handlers.open(row)
  }
  return (
    <div
      ref={line}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={row.hasChildren ? true : undefined}
      tabIndex={isReachable && !isEditing ? 0 : -1}
      data-line={row.card.id}
      data-key={row.key}
      className={classNames(
        styles.line,
        row.depth === 0 && row.card.kind === 'surface' && styles.top,
        isSelected && styles.selected,
        isEditing && styles.editing,
        props.isFound && styles.found,
        props.isCarried && styles.dragging,
        dropDepth !== null && styles.dropBelow,
      )}
      style={columns(row.depth, dropDepth ?? 0)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return
        // The keyboard opens a line at its end.
        setCaret(null)
        lineKeys(event, { row, handlers, setOpen })
      }}
    >
      {isMovable ? (
        <LineGrip lineKey={row.key} text={cardWordings(row.card).lead} isReachable={isReachable} />
      ) : (
        <span className={styles.grip} aria-hidden="true" />
      )}
      <KindSign kind={row.card.kind} />
      {isEditing ? (
        <LineEditor row={row} handlers={handlers} prompt={props.prompt} caret={caret} />
      ) : (
        <LineWords row={row} isOpen={isOpen} onOpen={setOpen} isReachable={isReachable} />
      )}
      <LineMarks card={row.card} sheetOf={props.sheetOf} />
    </div>
  )
})

function columns(depth: number, dropDepth: number): CSSProperties {
  return { '--depth': depth, '--drop-depth': dropDepth } as CSSProperties
}
