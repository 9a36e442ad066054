// Names of the messages Electron's main sends to its page outside of calls, and those the page answers with.
export const SHELL_EVENTS = {
  willClose: 'shell:will-close',
  readyToClose: 'shell:ready-to-close',
  stayOpen: 'shell:stay-open',
  fileOpened: 'shell:file-opened',
  listening: 'shell:listening',
  menu: 'shell:menu',
} as const

/** How long a closing window waits for its page to put everything away. */
export const CLOSE_TIMEOUT_MS = 5_000
