// What is refused as it is, and what can be done instead. Nothing is cut unless somebody says so.
import { format } from '../../text/format'
import { useTexts } from '../../text/useTexts'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import type { PlaceDialog } from '../icebergState'

export interface OfferDialogProps {
  readonly dialog: Extract<PlaceDialog, { kind: 'offer' }>
  readonly onClose: () => void
}

export function OfferDialog({ dialog, onClose }: OfferDialogProps) {
  const { iceberg } = useTexts()
  const words = iceberg.offers[dialog.offer]
  return (
    <ConfirmDialog
      title={words.title}
      question={format(words.question, { count: dialog.count })}
      confirmLabel={words.accept}
      cancelLabel={iceberg.offers.cancel}
      onConfirm={() => {
        onClose()
        dialog.accept()
      }}
      onCancel={onClose}
    />
  )
}
