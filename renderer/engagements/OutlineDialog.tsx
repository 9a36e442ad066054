// Asks where the lines of outline files go before they become cards. The files have been read: they can become cards.
import { format } from '../text/format'
import { useTexts } from '../text/useTexts'
import { ChoiceDialog } from './ChoiceDialog'
import type { OutlineLayer } from './engagementShelf'

/** More are counted only. */
const MOST_NAMES = 3

export interface OutlineDialogProps {
  readonly fileNames: readonly string[]
  readonly cardCount: number
  readonly onChoose: (layer: OutlineLayer) => void
  readonly onClose: () => void
}

export function OutlineDialog({ fileNames, cardCount, onChoose, onClose }: OutlineDialogProps) {
  const { engagements, glossary } = useTexts()
  const { outlineDialog } = engagements
  const named = fileNames.slice(0, MOST_NAMES).map((name) => format(outlineDialog.name, { name }))
  const rest = fileNames.length - named.length
  const names = `${named.join(outlineDialog.between)}${rest > 0 ? format(outlineDialog.rest, { count: rest }) : ''}`
  return (
    <ChoiceDialog<OutlineLayer>
      title={outlineDialog.title}
      note={format(outlineDialog.note, { names, count: cardCount })}
      choices={[
        { value: 'shared', label: glossary.layers.shared, note: glossary.layerNotes.shared },
        { value: 'internal', label: glossary.layers.internal, note: glossary.layerNotes.internal },
      ]}
      initial="shared"
      confirm={outlineDialog.start}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
