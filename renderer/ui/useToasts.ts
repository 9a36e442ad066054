// Gives the function that shows short news in the corner of the screen.
import { useContext } from 'react'
import { toastContext, type ShowToast } from './toastContext'

export function useToasts(): ShowToast {
  return useContext(toastContext)
}
