// The outline twin of the map: the same cards as lines, written by keyboard alone at the speed of speech. Both are views
// of the same documents; what happens to a line is decided by the place through `actions`.
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { DndContext, DragOverlay } from '@dnd-kit/core'
import { Plus } from 'lucide-react'
import type { EngagementSnapshot } from '../../shared/doc/engagementSnapshot'
import type { CardKind } from '../../shared/model/cards'
import { sheetVoice } from '../../shared/model/sheetVoice'
import { Button } from '../ui/Button'
import { useTexts } from '../text/useTexts'
import { cardWordings } from '../../shared/model/cardWordings'
import { createLineHandlers, type LineHandlers } from './lineHandlers'
import { OutlineFind } from './OutlineFind'
import { OutlineLine } from './OutlineLine'
import { outlineRows } from './outlineRows'
import type { OutlineActions } from './outlineActions'
import type { OutlineNow } from './outlineNow'
import type { OutlineRow } from './outlineRow'
import { useFind } from './useFind'
import { useMarkedWords } from './useMarkedWords'
import { useOutlineDrag, type OutlineDrag } from './useOutlineDrag'
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
  /** Grows with every wish to look for something. */
  readonly findWishes: number
}

const REACHABLE = '[role=treeitem][tabindex="0"]'

export function Outline(props: OutlineProps) {
  const { snapshot, editingId, selection, readOnly, actions } = props
  const { outline } = useTexts()
  const rows = useRows(snapshot)
  const find = useFind(rows, editingId)
  const shown = find.rows
  const handlers = useLineHandlers({ rows, shown, editingId, readOnly, actions, onSelect: props.onSelect })
  const list = useRef<HTMLDivElement>(null)
  const drag = useOutlineDrag({ rows: shown, list, onMove: actions.move })
  const groups = useMemo(() => groupsOf(shown), [shown])
  const reachable = shown.find((row) => selection.has(row.card.id) && !row.isReference) ?? shown[0]
  const found = find.current?.card.id
  useLineInView(list, editingId ?? (selection.size === 1 ? [...selection][0] : undefined), find.isOn)
  useLineInView(list, found, true)
  useMarkedWords(list, find.query, find.hits)

  return (
    <>
      {rows.length > 0 && (
        <OutlineFind
          find={find}
          wishes={props.findWishes}
          onChoose={(cardId) => props.onSelect(new Set([cardId]))}
          onLeave={() => list.current?.querySelector<HTMLElement>(REACHABLE)?.focus()}
        />
      )}
      <div ref={list} className={styles.outline} data-outline="">
        <DndContext {...drag.context}>
          {groups.map((group) => (
            <section key={group.kind} className={styles.group}>
              <h2 className={styles.groupName}>{outline.groups[group.kind]}</h2>
              <div role="tree" aria-label={outline.groups[group.kind]} aria-multiselectable="true">
                {group.lines.map((row, index) => (
                  <OutlineLine
                    key={row.isReference ? row.key : row.card.id}
                    {...lineState(row, props, { drag, reachable, found })}
                    sheetOf={sheetVoice(snapshot.persons, row.card.docKey)}
                    dropDepth={drag.spot?.overIndex === group.first + index ? drag.spot.depth : null}
                    isMovable={!readOnly && !find.isOn}
                    handlers={handlers}
                  />
                ))}
              </div>
            </section>
          ))}
          <DragOverlay dropAnimation={null}>
            {drag.carried !== null && (
              <div className={styles.carried}>{cardWordings(drag.carried.card).lead}</div>
            )}
          </DragOverlay>
        </DndContext>
        {!readOnly && !find.isOn && <AddLine isFirst={rows.length === 0} onAdd={actions.addFirst} />}
      </div>
    </>
  )
}

function AddLine({ isFirst, onAdd }: { readonly isFirst: boolean; readonly onAdd: () => void }) {
  const { outline } = useTexts()
  return (
    <Button variant="quiet" className={styles.add ?? ''} icon={<Plus aria-hidden />} onPress={onAdd}>
      {isFirst ? outline.first : outline.add}
    </Button>
  )
}

interface Marked {
  readonly drag: OutlineDrag
  readonly reachable: OutlineRow | undefined
  /** The card of the hit that would be chosen. */
  readonly found: string | undefined
}

function lineState(row: OutlineRow, props: OutlineProps, { drag, reachable, found }: Marked) {
  const { card, isReference } = row
  return {
    row,
    isEditing: props.editingId === card.id && !isReference,
    isSelected: props.selection.has(card.id),
    isReachable: row === reachable,
    isCarried: row === drag.carried,
    isFound: card.id === found,
    prompt: props.prompt?.cardId === card.id ? props.prompt.text : null,
  }
}

/** One object for all lines, that looks up what the outline shows at the moment of a key. */
function useLineHandlers(latest: OutlineNow): LineHandlers {
  const now = useRef<OutlineNow | null>(null)
  useLayoutEffect(() => {
    now.current = latest
  })
  return useState(() => createLineHandlers(() => onPage(now.current)))[0]
}

function useRows(snapshot: EngagementSnapshot): readonly OutlineRow[] {
  const before = useRef<readonly OutlineRow[]>([])
  const rows = useMemo(() => outlineRows(snapshot, before.current), [snapshot])
  useLayoutEffect(() => {
    before.current = rows
  })
  return rows
}

/** What is chosen on the map is brought into view here, and again when lines that were left out come back. */
function useLineInView(
  list: RefObject<HTMLElement | null>,
  cardId: string | undefined,
  isPart: boolean,
): void {
  useLayoutEffect(() => {
    if (cardId === undefined) return
    list.current?.querySelector(`[data-line="${CSS.escape(cardId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [list, cardId, isPart])
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

function onPage(now: OutlineNow | null): OutlineNow {
  if (now === null) throw new Error('The outline is not on the page.')
  return now
}
