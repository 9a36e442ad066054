// Tells keys meant for the Japanese input method from keys meant for us. Pure: fed with events, asked about keys.
// Deliberately judges only by event timestamps, never by the clock.

/** Safari ends the composition first and then sends the Enter that ended it; it comes within this time. */
const LATE_KEY_MS = 100
/** A key seen this shortly before the end is the one that ended the composition, so no late one will follow. */
const ENDING_KEY_MS = 50
const PROCESSED_BY_IME = 229

export interface KeyFacts {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly timeStamp: number
}

export interface CompositionGuard {
  start(): void
  end(timeStamp: number): void
  isComposing(): boolean
  /** True when the key belongs to the input method and nothing of ours may happen. */
  takesKey(key: KeyFacts): boolean
}

export function createCompositionGuard(): CompositionGuard {
  let composing = false
  let keyInsideAt = Number.NEGATIVE_INFINITY
  let lateUntil = Number.NEGATIVE_INFINITY

  return {
    start() {
      composing = true
      keyInsideAt = Number.NEGATIVE_INFINITY
    },
    end(timeStamp) {
      composing = false
      lateUntil =
        timeStamp - keyInsideAt <= ENDING_KEY_MS ? Number.NEGATIVE_INFINITY : timeStamp + LATE_KEY_MS
    },
    isComposing: () => composing,
    takesKey({ key, keyCode, isComposing, timeStamp }) {
      if (composing || isComposing || keyCode === PROCESSED_BY_IME) {
        keyInsideAt = timeStamp
        return true
      }
      const isLate = key === 'Enter' && timeStamp <= lateUntil
      lateUntil = Number.NEGATIVE_INFINITY
      return isLate
    },
  }
}
