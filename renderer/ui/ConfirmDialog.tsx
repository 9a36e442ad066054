// Asks before something that cannot be taken back. What can be taken back is done at once and offers 元に戻す instead.
import { Button } from './Button'
import { Dialog } from './Dialog'

export interface ConfirmDialogProps {
  readonly title: string
  readonly question: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly tone?: 'plain' | 'danger'
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, question, confirmLabel, cancelLabel, tone = 'plain', onConfirm, onCancel } = props
  return (
    <Dialog
      title={title}
      closeLabel={cancelLabel}
      role="alertdialog"
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            {cancelLabel}
          </Button>
          <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <p>{question}</p>
    </Dialog>
  )
}
