// Puts the board's text field over the right card: the one being edited, else the only chosen one, else nowhere.
import { useCallback, type RefObject } from 'react'
import type { TextFieldHandle } from '../../ui/TextField'
import type { BoardProps } from '../boardProps'
import type { BoardScene } from '../boardScene'
import { CardEditor } from './CardEditor'
import { SEVERAL } from './editorSlot'
import { useEditorSlot } from './useEditorSlot'

export interface BoardEditorProps extends Pick<BoardProps, 'selection' | 'editingId' | 'onEdit' | 'actions'> {
  readonly scene: BoardScene
  readonly field: RefObject<TextFieldHandle | null>
  readonly takesFocus: () => boolean
  readonly onGrow: (cardId: string, height: number) => void
}

export function BoardEditor(props: BoardEditorProps) {
  const { scene, selection, editingId, onEdit, actions, field, takesFocus, onGrow } = props
  const chosen = selection.size === 1 ? ([...selection][0] ?? null) : null
  const found = scene.snapshot.cards.get(editingId ?? chosen ?? '') ?? null
  const card = found === null || found.kind === 'unknown' ? null : found
  const isOpen = card !== null && card.id === editingId
  const { slot, awaitCard } = useEditorSlot(
    card !== null
      ? { id: card.id, isEmpty: card.text === '', isEdited: isOpen }
      : selection.size > 1
        ? SEVERAL
        : null,
  )
  const start = useCallback(() => {
    if (selection.size > 0) return
    awaitCard()
    actions.addCardAt(null)
  }, [actions, awaitCard, selection])
  return (
    <CardEditor
      slot={slot}
      card={card}
      box={card === null ? null : (scene.layout.boxes.get(card.id) ?? null)}
      isOpen={isOpen}
      takesFocus={takesFocus}
      onStart={start}
      onGrow={onGrow}
      onEdit={onEdit}
      actions={actions}
      field={field}
    />
  )
}
