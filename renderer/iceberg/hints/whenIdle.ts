// Does something when the page has nothing better to do, at the latest soon. Returns the function that calls it off.
const AT_LATEST_MS = 2000

export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 0)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(act, { timeout: AT_LATEST_MS })
  return () => cancelIdleCallback(waiting)
}
