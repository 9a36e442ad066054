// Who may call the API in browser mode. A launch token opens one session, once; the page then carries a bearer.
// Both are 256-bit and are kept only as hashes, which makes the lookup constant in time for what matters.
import { createHash, randomBytes } from 'node:crypto'

/** Addresses handed out but not used yet; the oldest expire first. */
const MAX_TOKENS = 16
const MAX_SESSIONS = 64

export interface Sessions {
  /** `onGone` is told once, when the token opens nothing any more: used, or too old. */
  mintToken(onGone?: () => void): string
  /** True while the token has not been exchanged. Asking does not use it up. */
  isOpen(token: string): boolean
  /** The bearer of a new session, or `undefined` when the token was used or never given. */
  exchange(token: string): string | undefined
  /** A short name of the session for the rate limit, or `undefined` for an unknown bearer. */
  identify(bearer: string): string | undefined
}

export function createSessions(): Sessions {
  const tokens: Known = new Map()
  const bearers: Known = new Map()
  return {
    mintToken: (onGone = ignore) => mintInto(tokens, MAX_TOKENS, onGone),
    isOpen: (token) => tokens.has(hash(token)),
    exchange: (token) => (end(tokens, hash(token)) ? mintInto(bearers, MAX_SESSIONS, ignore) : undefined),
    identify(bearer) {
      const key = hash(bearer)
      return bearers.has(key) ? key.slice(0, 16) : undefined
    },
  }
}

/** Hash → who is told when the secret opens nothing any more. The oldest come first. */
type Known = Map<string, () => void>

function mintInto(known: Known, max: number, onGone: () => void): string {
  const secret = randomBytes(32).toString('base64url')
  known.set(hash(secret), onGone)
  for (const oldest of known.keys()) {
    if (known.size <= max) break
    end(known, oldest)
  }
  return secret
}

function end(known: Known, key: string): boolean {
  const onGone = known.get(key)
  known.delete(key)
  onGone?.()
  return onGone !== undefined
}

function ignore(): void {}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
