// Every web contents there ever is gets the guards at its birth, whoever makes it: a window, a frame of another kind, the
// developer tools. What a page is allowed beyond that is the session's business.
import type { App } from 'electron'
import { guardNavigation } from './guardNavigation'
import { guardWindowOpen } from './guardWindowOpen'

export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents)
    guardWindowOpen(contents)
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    // Without an answer of ours Chromium would take the first device in reach.
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault()
      choose('')
    })
  })
}
