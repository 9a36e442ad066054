// A window over the page: heading, content, buttons. Escape, the cross and a press outside close it.
import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './classNames'
import { IconButton } from './IconButton'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: 'small' | 'medium' | 'full'
  readonly role?: 'dialog' | 'alertdialog'
  /** Long text and nothing to press in it: the arrow keys scroll it. */
  readonly isReading?: boolean
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
}

export function Dialog(props: DialogProps) {
  const {
    title,
    closeLabel,
    onClose,
    children,
    size = 'small',
    role = 'dialog',
    isReading = false,
    actions,
  } = props
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          <div
            className={styles.content}
            {...(isReading && { tabIndex: 0, role: 'region', 'aria-label': title })}
          >
            {children}
          </div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
