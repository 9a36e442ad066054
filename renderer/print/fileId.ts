// The /ID of a PDF, made from its content: the same pages at the same moment are the same file, byte for byte.
// Not a safeguard against forgery.
const SEEDS = [0x811c9dc5, 0x01234567, 0x9e3779b9, 0x7f4a7c15]

/** 32 hexadecimal digits (four FNV-1a hashes). */
export function fileId(content: string): string {
  return SEEDS.map((seed) => {
    let hash = seed
    for (let index = 0; index < content.length; index += 1) {
      hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
    }
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0')
  }).join('')
}
