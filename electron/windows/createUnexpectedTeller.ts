// An error of main that nobody expected: noted without its words, and told in one sentence instead of Electron's window with
// a stack. One window at a time, however many errors there are.
export interface UnexpectedTellerParts {
  readonly report: (error: unknown) => void
  /** Settles when the person has read it. */
  readonly show: () => Promise<void>
}

export function createUnexpectedTeller({ report, show }: UnexpectedTellerParts): (error: unknown) => void {
  let isShown = false
  return (error) => {
    report(error)
    if (isShown) return
    isShown = true
    const done = () => (isShown = false)
    show().then(done, done)
  }
}
