// Whether a page is out of sight or on its way out, and when it goes: it may come back from either, so that is told each
// time. One for the whole page; a browser says `pagehide` before it calls the page hidden.
export interface PageLeaving {
  /** True from the first moment of going until it is back: what is sent now may outlive the page. */
  isLeaving(): boolean
  onLeaving(listener: () => void): () => void
}

export function watchPageLeaving(page: Window): PageLeaving {
  let isGoing = false
  // Captured: the first to know, whoever else listens.
  page.addEventListener('pagehide', () => (isGoing = true), { capture: true })
  page.addEventListener('pageshow', () => (isGoing = false), { capture: true })
  const isLeaving = (): boolean => isGoing || page.document.visibilityState === 'hidden'
  return {
    isLeaving,
    onLeaving(listener) {
      const onVisibility = (): void => {
        if (isLeaving()) listener()
      }
      page.document.addEventListener('visibilitychange', onVisibility)
      page.addEventListener('pagehide', listener)
      return () => {
        page.document.removeEventListener('visibilitychange', onVisibility)
        page.removeEventListener('pagehide', listener)
      }
    },
  }
}
