// 100 calls a second per window, with a burst of as many: far above what the console does, far below what hurts.
const CALLS_PER_SECOND = 100
/** Callers come and go; beyond this many the oldest is forgotten (it starts with a full allowance again). */
const MAX_CALLERS = 64

export interface RateLimit {
  allows(caller: string): boolean
}

export function createRateLimit(clock: () => number): RateLimit {
  const allowances = new Map<string, { readonly left: number; readonly atMs: number }>()
  return {
    allows(caller) {
      const nowMs = clock()
      const before = allowances.get(caller) ?? { left: CALLS_PER_SECOND, atMs: nowMs }
      const earned = (Math.max(0, nowMs - before.atMs) / 1000) * CALLS_PER_SECOND
      const left = Math.min(CALLS_PER_SECOND, before.left + earned)
      const isAllowed = left >= 1
      allowances.delete(caller)
      allowances.set(caller, { left: isAllowed ? left - 1 : left, atMs: nowMs })
      for (const oldest of allowances.keys()) {
        if (allowances.size <= MAX_CALLERS) break
        allowances.delete(oldest)
      }
      return isAllowed
    },
  }
}
