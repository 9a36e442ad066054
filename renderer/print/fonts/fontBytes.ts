// What the paper's font layer needs, handed in as bytes: by fetch in the pages, from node_modules in the print command.
export interface FontBytes {
  /** BIZ UDPGothic: the face of everything. */
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  /** Noto Sans JP: the kanji of names that BIZ lacks (𠮷). */
  readonly fallbackRegular: Uint8Array
  readonly fallbackBold: Uint8Array
  /** Noto Emoji, monochrome, one weight for both. */
  readonly emoji: Uint8Array
  /** HarfBuzz's subsetter, `harfbuzz-subset.wasm`. */
  readonly subsetter: Uint8Array
}
