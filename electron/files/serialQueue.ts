// Runs the work on one engagement one after the other, so a late autosave never overtakes a delete.
export interface SerialQueue {
  run<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Settles when everything queued so far is done. */
  idle(): Promise<void>
}

export function createSerialQueue(): SerialQueue {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, work) {
      const result = (tails.get(key) ?? Promise.resolve()).then(work, work)
      const tail = result.catch(() => undefined)
      tails.set(key, tail)
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
      return result
    },
    async idle() {
      await Promise.all(tails.values())
    },
  }
}
