// How any part of the screen tells short news. The words come from the caller.
import { createContext } from 'react'

export interface Toast {
  readonly message: string
  readonly tone?: 'info' | 'warning'
  /** One thing that can be done about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
  /** When this is aborted the news goes at once: what it speaks of is no longer on the screen. */
  readonly until?: AbortSignal
}

export type ShowToast = (toast: Toast) => void

export const toastContext = createContext<ShowToast>(() => undefined)
