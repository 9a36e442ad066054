// 元に戻す and やり直す, awake only when there is something to undo or redo; asleep they keep the focus.
import { Redo2, Undo2 } from 'lucide-react'
import type { History } from '../../shared/doc/history'
import { useTexts } from '../text/useTexts'
import { IconButton } from '../ui/IconButton'
import { useHistory } from './useHistory'

export interface UndoButtonsProps {
  readonly history: History
  readonly isReadOnly: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export function UndoButtons({ history, isReadOnly, onUndo, onRedo }: UndoButtonsProps) {
  const { header } = useTexts().app
  const { canUndo, canRedo } = useHistory(history)
  return (
    <>
      <IconButton
        label={header.undo}
        shortcut="Ctrl + Z"
        icon={<Undo2 aria-hidden />}
        isResting={!canUndo || isReadOnly}
        onPress={onUndo}
      />
      <IconButton
        label={header.redo}
        shortcut="Ctrl + Y"
        icon={<Redo2 aria-hidden />}
        isResting={!canRedo || isReadOnly}
        onPress={onRedo}
      />
    </>
  )
}
