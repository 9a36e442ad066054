// How long it stands that a file could not be opened: until a later file opens. It knows neither file nor words.
export interface RefusedImport {
  /** For the news of a refused file: aborted when a later one has opened. */
  until(): AbortSignal
  /** A file has opened: what was told about an earlier one is over. */
  opened(): void
}

export function createRefusedImport(): RefusedImport {
  let news = new AbortController()
  return {
    until: () => news.signal,
    opened() {
      news.abort()
      news = new AbortController()
    },
  }
}

/** One per page: files come from the list, from a drop and from the desktop. */
export const refusedImport = createRefusedImport()
