// Runs something later and returns the way to call it off. Handed in, so tests need not wait.
export type Schedule = (delayMs: number, run: () => void) => () => void
