// The table of keys, over whatever is open; the full handbook is one press away.
import { useTexts } from '../text/useTexts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ShortcutTable } from '../ui/ShortcutTable'

export interface ShortcutsDialogProps {
  readonly onHandbook: () => void
  readonly onClose: () => void
}

export function ShortcutsDialog({ onHandbook, onClose }: ShortcutsDialogProps) {
  const { app, settings, shortcuts } = useTexts()
  return (
    <Dialog
      title={settings.sheets.shortcuts}
      closeLabel={app.close}
      size="medium"
      isReading
      onClose={onClose}
      actions={
        <Button
          onPress={() => {
            onClose()
            onHandbook()
          }}
        >
          {settings.sheets.handbook}
        </Button>
      }
    >
      <ShortcutTable groups={shortcuts.groups} />
    </Dialog>
  )
}
