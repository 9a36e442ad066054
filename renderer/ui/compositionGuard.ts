// Tells keys meant for the Japanese input method from keys meant for us. Pure: fed with events, asked about keys.
// Deliberately knows no time: Chromium marks every key of a composition, and so does Safari, which sends the Enter that
// ends one only afterwards. Any other key is meant, however soon it follows.

/** What a key that the input method has taken says of itself, before, during and (Safari) right after a composition. */
const PROCESSED_BY_IME = 229

export interface KeyFacts {
  readonly keyCode: number
  readonly isComposing: boolean
}

export interface CompositionGuard {
  start(): void
  end(): void
  isComposing(): boolean
  /** True when the key belongs to the input method and nothing of ours may happen. */
  takesKey(key: KeyFacts): boolean
}

export function createCompositionGuard(): CompositionGuard {
  let composing = false
  return {
    start() {
      composing = true
    },
    end() {
      composing = false
    },
    isComposing: () => composing,
    takesKey: ({ keyCode, isComposing }) => composing || isComposing || keyCode === PROCESSED_BY_IME,
  }
}
