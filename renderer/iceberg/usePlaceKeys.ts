// Keys of the whole place, for whatever part of it has the focus: undo and redo. Keys meant for a form field or an input
// method, keys pressed in a dialog over the place, and keys another part has already used are left alone.
import { useCallback, type KeyboardEvent } from 'react'
import type { IcebergSession } from './createIcebergSession'

export function usePlaceKeys(session: IcebergSession): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || isFormField(event.target) || !isInside(event)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) session.map.redo()
      else session.map.undo()
    },
    [session],
  )
}

/** React hands on what happens in a dialog as if it happened here. */
function isInside({ currentTarget, target }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

/** A field of a form undoes its own typing; a field with words of the document (`data-document-text`) does not. */
function isFormField(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  return target.dataset['documentText'] === undefined
}
