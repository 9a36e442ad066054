// Asks where the lines of an outline file go before they become cards.
import { useState } from 'react'
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { ChoiceList } from '../ui/ChoiceList'
import { Dialog } from '../ui/Dialog'
import styles from './ShelfDialog.module.css'

type Layer = 'shared' | 'internal'

export interface OutlineDialogProps {
  readonly fileName: string
  readonly onChoose: (layer: Layer) => void
  readonly onClose: () => void
}

export function OutlineDialog({ fileName, onChoose, onClose }: OutlineDialogProps) {
  const { app, engagements, glossary } = useTexts()
  const { outlineDialog } = engagements
  const [layer, setLayer] = useState<Layer>('shared')
  const start = (): void => {
    onClose()
    onChoose(layer)
  }
  return (
    <Dialog
      title={outlineDialog.title}
      closeLabel={app.close}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button variant="primary" onPress={start}>
            {outlineDialog.start}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{format(outlineDialog.note, { name: fileName })}</p>
      <ChoiceList
        label={outlineDialog.title}
        value={layer}
        choices={[
          { value: 'shared', label: glossary.layers.shared, note: glossary.layerNotes.shared },
          { value: 'internal', label: glossary.layers.internal, note: glossary.layerNotes.internal },
        ]}
        onChange={setLayer}
      />
    </Dialog>
  )
}
