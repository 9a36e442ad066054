// Tells when a page is about to go out of sight: hidden or left. It may come back after the first, so it fires each time.
export function onPageLeaving(page: Window, listener: () => void): () => void {
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') listener()
  }
  page.document.addEventListener('visibilitychange', onVisibility)
  page.addEventListener('pagehide', listener)
  return () => {
    page.document.removeEventListener('visibilitychange', onVisibility)
    page.removeEventListener('pagehide', listener)
  }
}
