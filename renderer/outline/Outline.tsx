// The outline twin of the map: the same cards as lines, written by keyboard alone at the speed of speech. Both are views
// of the same documents; what happens to a line is decided by the place through `actions`.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { DndContext, DragOverlay } from '@dnd-kit/core'
import { Plus } from 'lucide-react'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { CardKind } from '../../shared/model/cards'
import { Button } from '../ui/Button'
import { useTexts } from '../text/useTexts'
import { createLineHandlers, type OutlineNow } from './lineHandlers'
import { OutlineLine } from './OutlineLine'
import { outlineRows } from './outlineRows'
import type { OutlineActions } from './outlineActions'
import type { OutlineRow } from './outlineRow'
import { useOutlineDrag } from './useOutlineDrag'
import styles from './outline.module.css'

export interface OutlineProps {
  readonly snapshot: EngagementSnapshot
  readonly editingId: string | null
  readonly selection: ReadonlySet<string>
  readonly readOnly: boolean
  readonly actions: OutlineActions
  readonly onSelect: (cardIds: ReadonlySet<string>) => void
  /** The question beside an empty line. */
  readonly prompt: { readonly cardId: string; readonly text: string } | null
}

export function Outline(props: OutlineProps) {
  const { snapshot, editingId, selection, readOnly, actions, prompt } = props
  const { outline } = useTexts()
  const rows = useRows(snapshot)
  const now = useRef<OutlineNow | null>(null)
  useLayoutEffect(() => {
    now.current = { rows, editingId, readOnly, actions, onSelect: props.onSelect }
  })
  const [handlers] = useState(() => createLineHandlers(() => shown(now.current)))
  const list = useRef<HTMLDivElement>(null)
  const drag = useOutlineDrag({ rows, list, onMove: actions.move })
  const groups = useMemo(() => groupsOf(rows), [rows])
  const reachable = rows.find((row) => selection.has(row.card.id) && !row.isReference) ?? rows[0]
  useLineInView(list, editingId ?? (selection.size === 1 ? [...selection][0] : undefined))

  return (
    <div ref={list} className={styles.outline} data-outline="">
      <DndContext {...drag.context}>
        {groups.map(({ kind, first, lines }) => (
          <section key={kind} className={styles.group}>
            <h2 className={styles.groupName}>{outline.groups[kind]}</h2>
            <div role="tree" aria-label={outline.groups[kind]} aria-multiselectable="true">
              {lines.map((row, index) => (
                <OutlineLine
                  key={row.isReference ? row.key : row.card.id}
                  row={row}
                  isEditing={editingId === row.card.id && !row.isReference}
                  isSelected={selection.has(row.card.id)}
                  isReachable={row === reachable}
                  isCarried={row === drag.carried}
                  prompt={prompt?.cardId === row.card.id ? prompt.text : null}
                  dropDepth={drag.spot?.overIndex === first + index ? drag.spot.depth : null}
                  readOnly={readOnly}
                  handlers={handlers}
                />
              ))}
            </div>
          </section>
        ))}
        <DragOverlay dropAnimation={null}>
          {drag.carried !== null && <div className={styles.carried}>{drag.carried.card.text}</div>}
        </DragOverlay>
      </DndContext>
      {!readOnly && (
        <Button
          variant="quiet"
          className={styles.add ?? ''}
          icon={<Plus aria-hidden />}
          onPress={actions.addFirst}
        >
          {rows.length === 0 ? outline.first : outline.add}
        </Button>
      )}
    </div>
  )
}

function useRows(snapshot: EngagementSnapshot): readonly OutlineRow[] {
  const before = useRef<readonly OutlineRow[]>([])
  const rows = useMemo(() => outlineRows(snapshot, before.current), [snapshot])
  useLayoutEffect(() => {
    before.current = rows
  })
  return rows
}

/** What is chosen on the map is brought into view here. */
function useLineInView(list: { readonly current: HTMLElement | null }, cardId: string | undefined): void {
  useLayoutEffect(() => {
    if (cardId === undefined) return
    list.current?.querySelector(`[data-line="${CSS.escape(cardId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [list, cardId])
}

interface Group {
  readonly kind: CardKind
  /** Index of its first line among all. */
  readonly first: number
  readonly lines: readonly OutlineRow[]
}

function groupsOf(rows: readonly OutlineRow[]): readonly Group[] {
  const groups: { kind: CardKind; first: number; lines: OutlineRow[] }[] = []
  rows.forEach((row, index) => {
    const last = groups.at(-1)
    if (last?.kind === row.group) last.lines.push(row)
    else groups.push({ kind: row.group, first: index, lines: [row] })
  })
  return groups
}

function shown(now: OutlineNow | null): OutlineNow {
  if (now === null) throw new Error('The outline is not on the page.')
  return now
}
