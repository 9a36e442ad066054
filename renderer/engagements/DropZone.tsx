// Lets files be dropped anywhere on the place. Text and pictures dragged by accident are left alone.
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { FileInput } from 'lucide-react'
import { useTexts } from '../text/useTexts'
import styles from './DropZone.module.css'

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

export function DropZone({ onFiles, children }: DropZoneProps) {
  const { drop } = useTexts().engagements
  const [isOver, setOver] = useState(false)
  const depth = useRef(0)

  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  const move = (event: DragEvent, step: number): void => {
    if (!carriesFiles(event)) return
    depth.current += step
    setOver(depth.current > 0)
  }
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (carriesFiles(event)) event.preventDefault()
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil}>
          <p className={styles.words}>
            <FileInput aria-hidden />
            {drop}
          </p>
        </div>
      )}
    </div>
  )
}
