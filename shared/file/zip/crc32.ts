// The checksum zip uses. Our library computes it when writing and ignores it when reading, so we look ourselves.
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** Goes on from `previous`, so a stream can be summed piece by piece. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let sum = ~previous >>> 0
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
