// Who has the keyboard. The board takes it when it is pressed with a mouse or when nobody has it, never from a field
// elsewhere, and never after a touch: a tap that only chooses must not bring up the on-screen keyboard.
import { useEffect, useLayoutEffect, useRef, type FocusEvent, type PointerEvent, type RefObject } from 'react'
import type { TextFieldHandle } from '../ui/TextField'

export interface BoardFocusOptions {
  readonly board: RefObject<HTMLDivElement | null>
  readonly field: RefObject<TextFieldHandle | null>
  readonly editingId: string | null
  readonly onEdit: (id: string | null) => void
}

export interface BoardFocus {
  /** True when a new text field on the board may take the keyboard. */
  takesFocus(): boolean
  /** The last press was a finger or a pen. */
  isTouch(): boolean
  notePress(event: PointerEvent<HTMLElement>): void
  /** After a press: the keyboard comes back to the board. */
  settle(event: PointerEvent<HTMLElement>): void
  leave(event: FocusEvent<HTMLElement>): void
}

export function useBoardFocus({ board, field, editingId, onEdit }: BoardFocusOptions): BoardFocus {
  const isTouch = useRef(false)
  const latest = useRef({ editingId, onEdit })
  useEffect(() => {
    latest.current = { editingId, onEdit }
  })
  const isOurs = (): boolean => {
    const active = document.activeElement
    return active === null || active === document.body || (board.current?.contains(active) ?? false)
  }
  useLayoutEffect(() => {
    if (editingId !== null) field.current?.focus('end')
  }, [editingId, field])

  return {
    isTouch: () => isTouch.current,
    takesFocus: () => editingId !== null || (!isTouch.current && isOurs()),
    notePress(event) {
      isTouch.current = event.pointerType === 'touch' || event.pointerType === 'pen'
    },
    settle(event) {
      const isControl =
        event.target instanceof Element && event.target.closest('button, a, input, textarea') !== null
      if (!isControl && !isTouch.current && latest.current.editingId === null) field.current?.focus('end')
    },
    leave() {
      // The next field takes the focus after this event; only when nobody on the board has it then did it leave.
      setTimeout(() => {
        const isHere = board.current?.contains(document.activeElement) ?? false
        if (!isHere && document.hasFocus() && latest.current.editingId !== null) latest.current.onEdit(null)
      })
    },
  }
}
