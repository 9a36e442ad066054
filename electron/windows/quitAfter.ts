// Lets the app end only after its files are put away. A failure there is no reason to stay open.
import type { App } from 'electron'

export function quitAfter(app: App, putAway: () => Promise<void>): void {
  let isAway = false
  app.on('will-quit', (event) => {
    if (isAway) return
    event.preventDefault()
    isAway = true
    const quit = () => app.quit()
    putAway().then(quit, quit)
  })
}
