// What is refused as it is, and what can be done instead. Nothing is cut unless somebody says so.
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import type { PlaceDialog } from '../icebergState'
import { useHeldWords } from './useHeldWords'

export interface OfferDialogProps {
  readonly dialog: Extract<PlaceDialog, { kind: 'offer' }>
  readonly onClose: () => void
}

export function OfferDialog({ dialog, onClose }: OfferDialogProps) {
  const { iceberg } = useTexts()
  const { held } = dialog
  useHeldWords(held?.words ?? null, () => held?.goBack())
  const words = iceberg.offers[dialog.offer]
  const question = format(words.question, { count: dialog.count })
  const ends = (dialog.ends ?? []).map((text) => format(iceberg.offers.end, { text })).join('')
  return (
    <ConfirmDialog
      title={words.title}
      question={ends === '' ? question : `${question}${format(iceberg.offers.cuts, { ends })}`}
      confirmLabel={words.accept}
      cancelLabel={iceberg.offers.cancel}
      onConfirm={() => {
        onClose()
        dialog.accept()
      }}
      onCancel={() => {
        onClose()
        held?.goBack()
      }}
    />
  )
}
