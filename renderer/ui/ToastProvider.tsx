// Shows short news at the bottom of the screen, read out politely. Anything that must not be missed is a Notice instead.
import { useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { X } from 'lucide-react'
import { Button } from './Button'
import { classNames } from './classNames'
import { IconButton } from './IconButton'
import { toastContext } from './toastContext'
import { createToastQueue, type ToastQueue } from './toastQueue'
import styles from './ToastProvider.module.css'

export interface ToastProviderProps {
  readonly regionLabel: string
  readonly closeLabel: string
  /** Where one is: news of another place is not shown here. */
  readonly place: string
  readonly children: ReactNode
}

export function ToastProvider({ regionLabel, closeLabel, place, children }: ToastProviderProps) {
  const [queue] = useState(() => createToastQueue(scheduleTimeout))
  useLayoutEffect(() => queue.enter(place), [queue, place])
  const toasts = useSyncExternalStore(queue.subscribe, queue.list)
  return (
    <toastContext.Provider value={queue.show}>
      {children}
      <section
        aria-label={regionLabel}
        aria-live="polite"
        className={styles.region}
        onPointerEnter={queue.hold}
        onPointerLeave={queue.release}
        onFocus={queue.hold}
        onBlur={queue.release}
      >
        {toasts.map((toast) => (
          <div
            key={toast.id}
            data-floating=""
            className={classNames(styles.toast, toast.tone === 'warning' && styles.warning)}
          >
            <p className={styles.message}>{toast.message}</p>
            {toast.action !== undefined && (
              <Button
                variant="quiet"
                className={styles.action ?? ''}
                onPress={() => {
                  toast.action?.onPress()
                  queue.dismiss(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <CloseButton queue={queue} id={toast.id} label={closeLabel} />
          </div>
        ))}
      </section>
    </toastContext.Provider>
  )
}

function CloseButton({
  queue,
  id,
  label,
}: {
  readonly queue: ToastQueue
  readonly id: number
  readonly label: string
}) {
  return (
    <IconButton
      className={styles.close ?? ''}
      label={label}
      icon={<X aria-hidden />}
      onPress={() => queue.dismiss(id)}
    />
  )
}

function scheduleTimeout(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
