// Everything a press on the board sets in motion before React Flow sees it, in one order.
import { useRef, type MouseEvent, type PointerEvent, type RefObject, type TouchEvent } from 'react'
import { useReactFlow } from 'reactflow'
import { CARD_STYLES } from '../../shared/layout/cardSize'
import type { TextFieldHandle } from '../ui/TextField'
import type { BoardProps } from './boardProps'
import type { Marquee } from './tools/useMarquee'
import { useLongPress } from './tools/useLongPress'
import type { Pinch } from './tools/usePinch'
import type { BoardFocus } from './useBoardFocus'
import type { BoardSelection } from './useBoardSelection'

export interface PressOptions extends Pick<BoardProps, 'actions' | 'editingId' | 'onEdit' | 'readOnly'> {
  readonly focus: BoardFocus
  readonly chosen: BoardSelection
  readonly marquee: Marquee
  readonly pinch: Pinch
  readonly field: RefObject<TextFieldHandle | null>
}

export interface PressHandlers {
  isPressed(): boolean
  readonly handlers: {
    onPointerDownCapture(event: PointerEvent<HTMLElement>): void
    onMouseDownCapture(event: MouseEvent<HTMLElement>): void
    onTouchStartCapture(event: TouchEvent<HTMLElement>): void
    onClickCapture(event: MouseEvent<HTMLElement>): void
    onPointerUp(event: PointerEvent<HTMLElement>): void
    onDoubleClick(event: MouseEvent<HTMLElement>): void
    onContextMenu(event: MouseEvent<HTMLElement>): void
  }
}

/** Height of a card of one line: a new card is put with its middle under the pointer. */
const ONE_LINE = 68

export function usePressHandlers(options: PressOptions): PressHandlers {
  const { actions, editingId, onEdit, readOnly, focus, chosen, marquee, pinch, field } = options
  const flow = useReactFlow()
  const pressed = useRef(false)
  const longPress = useLongPress(chosen.toggle)
  return {
    isPressed: () => pressed.current,
    handlers: {
      onPointerDownCapture(event) {
        // What floats over the map is not the picture: no hand holds that while it is pressed.
        pressed.current = !isFloating(event.target)
        const release = (): void => {
          // The click that follows still belongs to the press.
          setTimeout(() => (pressed.current = false))
        }
        window.addEventListener('pointerup', release, { once: true })
        window.addEventListener('pointercancel', release, { once: true })
        focus.notePress(event)
        pinch.press(event)
        if (editingId !== null && !isInEditor(event.target)) {
          field.current?.commit()
          onEdit(null)
        }
        chosen.notePress()
        longPress.press(event, isInEditor(event.target) ? null : cardAt(event.target))
        marquee.press(event)
      },
      onMouseDownCapture: marquee.pressMouse,
      onTouchStartCapture: pinch.touch,
      onClickCapture: marquee.click,
      onPointerUp: focus.settle,
      onContextMenu(event) {
        // A finger held down asks for no menu of the browser's.
        if (focus.isTouch() && !isInEditor(event.target)) event.preventDefault()
      },
      onDoubleClick(event) {
        if (readOnly || !isWater(event.target)) return
        const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
        // Above the water words are what is seen: 表課題. Below it an answer needs its question, and none was named:
        // the card is a 付箋, not placed yet, until it is linked or its kind is said.
        const kind = at.y < 0 ? 'surface' : 'note'
        actions.addCardAt({ x: at.x - CARD_STYLES[kind].width / 2, y: at.y - ONE_LINE / 2 }, kind)
      },
    },
  }
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-card-editor]') !== null
}

function cardAt(target: EventTarget): string | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null
  return node?.dataset['id'] ?? null
}

function isWater(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function isFloating(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-floating]') !== null
}
