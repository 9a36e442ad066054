// A browser tab that is closed or reloaded asks first while words are not on the disk. The desktop window has its own way:
// it waits until everything is put away.
import { useEffect } from 'react'
import { unsavedText } from '../ui/unsavedText'
import type { ConsoleServices } from './consoleServices'

export function useLeavingWarning({ info, keeper }: ConsoleServices): void {
  useEffect(() => {
    if (info.shell !== 'browser') return
    const warn = (event: BeforeUnloadEvent): void => {
      const isLeft = !unsavedText.mayLeave() || unsavedText.leftOver().length > 0
      if (isLeft || keeper.holdsUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [info, keeper])
}
