// Files leave the app through the save dialog of main only.
import type { Session } from 'electron'

export function guardDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
