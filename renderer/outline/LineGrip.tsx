// The handle a line is carried by. Only the handle takes part in dragging: 500 lines that listened to every change of a
// drag would be drawn again with every new line.
import { memo } from 'react'
import { useDraggable } from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import styles from './outline.module.css'

export interface LineGripProps {
  readonly lineKey: string
  readonly text: string
  readonly isReachable: boolean
}

export const LineGrip = memo(function LineGrip({ lineKey, text, isReachable }: LineGripProps) {
  const { outline } = useTexts()
  const { setNodeRef, listeners, attributes } = useDraggable({
    id: lineKey,
    attributes: { roleDescription: outline.dragRole },
  })
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={styles.grip}
      aria-label={format(outline.drag, { text })}
      {...attributes}
      {...listeners}
      tabIndex={isReachable ? 0 : -1}
    >
      <GripVertical aria-hidden />
    </button>
  )
})
