// The keyboard on the board while no card is being typed in.
import { useState, type KeyboardEvent } from 'react'
import type { Box } from '../../shared/layout/box'
import type { BoardProps } from './boardProps'
import type { BoardScene } from './boardScene'
import type { CameraMoves } from './camera/createCameraMoves'
import { isInSky } from './crossingHint'
import { fitTarget } from './fitTarget'
import { readBoardKey, type BoardKey } from './readBoardKey'
import { walkSelection, type Direction } from './walkSelection'

export interface BoardKeysOptions extends Pick<
  BoardProps,
  'actions' | 'selection' | 'onSelect' | 'selectedLinks' | 'onEdit' | 'editingId' | 'readOnly'
> {
  readonly scene: BoardScene
  readonly moves: CameraMoves
}

export interface BoardKeys {
  /** The space bar is held. */
  readonly isGrabbing: boolean
  readonly handlers: {
    onKeyDownCapture(event: KeyboardEvent<HTMLElement>): void
    onKeyUp(event: KeyboardEvent<HTMLElement>): void
  }
}

const COMPOSING = 229
const NUDGE = { nudge: 4, nudgeFar: 24 }
const STEPS = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, { readonly x: number; readonly y: number }>

export function useBoardKeys(options: BoardKeysOptions): BoardKeys {
  const [isGrabbing, setGrabbing] = useState(false)
  const { editingId } = options
  return {
    isGrabbing,
    handlers: {
      onKeyDownCapture(event) {
        const { nativeEvent } = event
        if (editingId !== null || nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING) return
        if (!isForBoard(event.target)) return
        const key = readBoardKey(nativeEvent)
        if (key === null) return
        const isUsed = key.does === 'grab' ? (setGrabbing(true), true) : act(key, options)
        if (!isUsed) return
        event.preventDefault()
        event.stopPropagation()
      },
      onKeyUp(event) {
        if (event.key === ' ') setGrabbing(false)
      },
    },
  }
}

/** Buttons on the board keep their own keys. */
function isForBoard(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, input') === null
}

/** True when the key was used up. */
function act(key: BoardKey, options: BoardKeysOptions): boolean {
  return moveCamera(key, options) || choose(key, options) || (!options.readOnly && change(key, options))
}

function moveCamera(key: BoardKey, { moves, scene, selection }: BoardKeysOptions): boolean {
  switch (key.does) {
    case 'zoomIn':
      moves.zoomIn()
      return true
    case 'zoomOut':
      moves.zoomOut()
      return true
    case 'actualSize':
      moves.actualSize()
      return true
    case 'fit':
      moves.showAll(fitTarget(scene, selection))
      return true
    default:
      return false
  }
}

function choose(key: BoardKey, options: BoardKeysOptions): boolean {
  const { scene, selection, onSelect, selectedLinks } = options
  switch (key.does) {
    case 'walk': {
      const next = walkSelection(scene, [...selection].at(-1) ?? null, key.direction)
      if (next !== null) onSelect(new Set([next]))
      return true
    }
    case 'selectAll':
      onSelect(new Set(scene.snapshot.cards.keys()))
      return true
    case 'leave':
      if (selection.size === 0 && selectedLinks.size === 0) return false
      onSelect(new Set())
      return true
    default:
      return false
  }
}

function change(key: BoardKey, options: BoardKeysOptions): boolean {
  const { scene, selection, selectedLinks, actions, onEdit } = options
  const only = selection.size === 1 ? ([...selection][0] ?? null) : null
  switch (key.does) {
    case 'addSibling':
      if (only !== null) actions.addSibling(only)
      else if (selection.size === 0) actions.addCardAt(null)
      return true
    case 'remove':
      if (selectedLinks.size > 0) actions.cut([...selectedLinks])
      else if (selection.size > 0) actions.remove([...selection])
      return true
    case 'nudge':
    case 'nudgeFar':
      nudge(scene, options, { direction: key.direction, step: NUDGE[key.does] })
      return true
    case 'askWhy':
      if (only !== null) actions.askWhy(only)
      return only !== null
    case 'edit':
      if (only !== null) onEdit(only)
      return only !== null
    case 'chooseLinkTarget':
      if (only !== null) actions.chooseLinkTarget(only)
      return only !== null
    default:
      return false
  }
}

function nudge(
  scene: BoardScene,
  { selection, actions }: Pick<BoardKeysOptions, 'selection' | 'actions'>,
  { direction, step }: { readonly direction: Direction; readonly step: number },
): void {
  const boxes = [...selection].flatMap((cardId): (Box & { cardId: string })[] => {
    const box = scene.layout.boxes.get(cardId)
    return box === undefined ? [] : [{ ...box, cardId }]
  })
  actions.move(
    boxes.map(({ cardId, x, y, height }) => {
      const pos = { x: x + STEPS[direction].x * step, y: y + STEPS[direction].y * step }
      return { cardId, pos, isInSky: isInSky({ y: pos.y, height }) }
    }),
  )
}
