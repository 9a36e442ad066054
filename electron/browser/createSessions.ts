// Who may call the API in browser mode. A launch token opens one session, once; the page then carries a bearer.
// Both are 256-bit and are kept only as hashes, which makes the lookup constant in time for what matters.
import { createHash, randomBytes } from 'node:crypto'

/** Addresses handed out but not used yet; the oldest expire first. */
const MAX_TOKENS = 16
const MAX_SESSIONS = 64

export interface Sessions {
  mintToken(): string
  /** True while the token has not been exchanged. Asking does not use it up. */
  isOpen(token: string): boolean
  /** The bearer of a new session, or `undefined` when the token was used or never given. */
  exchange(token: string): string | undefined
  /** A short name of the session for the rate limit, or `undefined` for an unknown bearer. */
  identify(bearer: string): string | undefined
}

export function createSessions(): Sessions {
  const tokens = new Set<string>()
  const bearers = new Set<string>()
  return {
    mintToken: () => mintInto(tokens, MAX_TOKENS),
    isOpen: (token) => tokens.has(hash(token)),
    exchange: (token) => (tokens.delete(hash(token)) ? mintInto(bearers, MAX_SESSIONS) : undefined),
    identify(bearer) {
      const key = hash(bearer)
      return bearers.has(key) ? key.slice(0, 16) : undefined
    },
  }
}

function mintInto(known: Set<string>, max: number): string {
  const secret = randomBytes(32).toString('base64url')
  known.add(hash(secret))
  for (const oldest of known) {
    if (known.size <= max) break
    known.delete(oldest)
  }
  return secret
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
