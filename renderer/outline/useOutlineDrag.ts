// Dragging a line: where it would land while it is carried, and the move when it is put down. Works by hand and by keys.
import { useMemo, useRef, useState, type RefObject } from 'react'
import {
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DndContextProps,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { cardWordings } from '../../shared/model/cardWordings'
import { lineUnder, stepToNext } from './lineUnder'
import { columnAt, dropMove, type OutlineMove } from './outlineMoves'
import type { OutlineRow } from './outlineRow'

/** One column, as drawn (outline.module.css --step). */
const COLUMN_PX = 22

/** Never new objects: every handle would be drawn again with every line. */
const BY_HAND = { activationConstraint: { distance: 4 } }

export interface DropSpot {
  /** The line below which it lands; -1 = above the first. */
  readonly overIndex: number
  readonly depth: number
}

export interface OutlineDrag {
  readonly context: DndContextProps
  readonly carried: OutlineRow | null
  readonly spot: DropSpot | null
}

interface DragOptions {
  readonly rows: readonly OutlineRow[]
  readonly list: RefObject<HTMLElement | null>
  readonly onMove: (move: OutlineMove) => void
}

export function useOutlineDrag({ rows, list, onMove }: DragOptions): OutlineDrag {
  const [carried, setCarried] = useState<OutlineRow | null>(null)
  const [spot, setSpot] = useState<DropSpot | null>(null)
  const latest = useRef<DropSpot | null>(null)
  const sensors = useOutlineSensors(list)
  const accessibility = useAnnouncements(rows, latest)
  const follow = (event: DragMoveEvent): void => {
    const next = list.current === null ? null : spotOf(rows, list.current, event)
    const before = latest.current
    if (before?.overIndex === next?.overIndex && before?.depth === next?.depth) return
    latest.current = next
    setSpot(next)
  }
  const end = (): void => {
    latest.current = null
    setCarried(null)
    setSpot(null)
  }
  return {
    carried,
    spot,
    context: {
      sensors,
      accessibility,
      onDragStart: ({ active }) => setCarried(rowAt(rows, active.id)),
      onDragMove: follow,
      onDragCancel: end,
      onDragEnd: ({ active }) => {
        const target = latest.current
        const index = rows.findIndex((row) => row.key === active.id)
        end()
        const move = target === null ? null : dropMove(rows, index, target)
        if (move !== null) onMove(move)
      },
    },
  }
}

function useOutlineSensors(list: RefObject<HTMLElement | null>): ReturnType<typeof useSensors> {
  const [byKeys] = useState(() => ({ coordinateGetter: moveByKeys(list) }))
  return useSensors(useSensor(PointerSensor, BY_HAND), useSensor(KeyboardSensor, byKeys))
}

function moveByKeys(list: RefObject<HTMLElement | null>): KeyboardCoordinateGetter {
  return (event, { currentCoordinates, context }) => {
    // Before the first measure the sensor knows no place to start from.
    if (context.collisionRect === null) return undefined
    const { x, y } = currentCoordinates
    if (event.code === 'ArrowRight') return { x: x + COLUMN_PX, y }
    if (event.code === 'ArrowLeft') return { x: x - COLUMN_PX, y }
    if ((event.code !== 'ArrowUp' && event.code !== 'ArrowDown') || list.current === null) return undefined
    event.preventDefault()
    const middle = y + context.collisionRect.height / 2
    return { x, y: y + stepToNext(list.current, middle, event.code === 'ArrowUp' ? -1 : 1) }
  }
}

function useAnnouncements(
  rows: readonly OutlineRow[],
  spot: RefObject<DropSpot | null>,
): NonNullable<DndContextProps['accessibility']> {
  const { outline } = useTexts()
  return useMemo(() => {
    const over = (): string => {
      if (spot.current === null) return ''
      const row = rows[spot.current.overIndex]
      if (row === undefined) return outline.dragTop
      return format(outline.dragOver, { text: wordsOf(row), depth: spot.current.depth + 1 })
    }
    const announcements: Announcements = {
      onDragStart: ({ active }) => format(outline.dragStarted, { text: wordsOf(rowAt(rows, active.id)) }),
      onDragMove: over,
      onDragOver: over,
      onDragEnd: () => outline.dragDropped,
      onDragCancel: () => outline.dragCancelled,
    }
    return { screenReaderInstructions: { draggable: outline.dragHelp }, announcements }
  }, [outline, rows, spot])
}

function wordsOf(row: OutlineRow | null): string {
  return row === null ? '' : cardWordings(row.card).lead
}

function rowAt(rows: readonly OutlineRow[], key: string | number): OutlineRow | null {
  return rows.find((row) => row.key === key) ?? null
}

/** Moving up it lands above the line it is over, moving down below it; sideways chooses the column. */
function spotOf(
  rows: readonly OutlineRow[],
  list: HTMLElement,
  { active, delta }: DragMoveEvent,
): DropSpot | null {
  const index = rows.findIndex((row) => row.key === active.id)
  const row = rows[index]
  const rect = active.rect.current.translated
  const under = rect === null ? null : lineUnder(list, rect.top + rect.height / 2)
  const at = rows.findIndex((candidate) => candidate.key === under?.dataset['key'])
  if (row === undefined || at < 0) return null
  const overIndex = at < index ? at - 1 : at
  const wanted = Math.max(0, row.depth + Math.round(delta.x / COLUMN_PX))
  const above = overIndex === index ? index - 1 : overIndex
  return { overIndex, depth: columnAt(rows, above, wanted) }
}
