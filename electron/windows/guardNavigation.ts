// A window of ours shows our pages and nothing else, however it is asked to go elsewhere.
import type { WebContents } from 'electron'
import { isAppUrl } from './isAppUrl'

export function guardNavigation(contents: WebContents): void {
  const stopStrangers = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isAppUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stopStrangers)
  contents.on('will-frame-navigate', stopStrangers)
  contents.on('will-redirect', stopStrangers)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
