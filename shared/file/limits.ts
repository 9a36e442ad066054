// How large a file may be before it is refused. Counted while streaming: sizes written in a file are only claims.
const MIB = 1024 * 1024

export const FILE_LIMITS = {
  compressedBytes: 200 * MIB,
  totalBytes: 500 * MIB,
  entries: 2000,
  /** Bytes out per byte in, for an entry larger than `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: MIB,
  manifestBytes: MIB,
  cardsJsonBytes: 50 * MIB,
  jsonDepth: 64,
  documents: 500,
  /** Cards, links … of one document in cards.json. */
  records: 20_000,
  outlineLines: 5000,
  cardCharacters: 20_000,
} as const
