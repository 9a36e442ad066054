// Ids of cards, links and engagements. The randomness is handed in, so shared code stays the same on every machine.
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const ID_LENGTH = 16

/** Fills the array with random bytes, as `crypto.getRandomValues` does (it also exists on plain-http pages). */
export type FillRandom = (bytes: Uint8Array) => Uint8Array

/** 16 characters of [0-9a-z], 82 bits. A byte ≥ 252 is thrown away so that every character is equally likely. */
export function newId(fillRandom: FillRandom): string {
  let id = ''
  const bytes = new Uint8Array(ID_LENGTH)
  while (id.length < ID_LENGTH) {
    fillRandom(bytes)
    for (const byte of bytes) {
      if (byte < 252 && id.length < ID_LENGTH) id += ALPHABET.charAt(byte % 36)
    }
  }
  return id
}

/** Ids come from files and peers too: anything else is refused at the border. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9_-]{3,31}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value)
}
