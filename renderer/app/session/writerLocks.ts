// One writer per 案件 among all windows of this device: the right to write, as a lock with a name.
export interface WriterLock {
  release(): void
  /** Another window has taken the lock by force; told at once when it already has. */
  onLost(listener: () => void): void
}

export interface WriterLocks {
  /** Null when another window has it. `steal` takes it away without asking. */
  acquire(name: string, options?: { readonly steal?: boolean }): Promise<WriterLock | null>
}
