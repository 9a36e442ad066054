// Makes a name a page suggests fit to be offered in a save dialog on any of the three systems.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const MAX_CHARACTERS = 100

/** Always ends with the extension and never starts with a dot. */
export function safeFileName(suggested: string, extension: string): string {
  const suffix = `.${extension}`
  const stem = suggested.toLowerCase().endsWith(suffix) ? suggested.slice(0, -suffix.length) : suggested
  const clean = Array.from(stem.normalize('NFC').replaceAll(FORBIDDEN, '_'))
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (clean === '') return `banso${suffix}`
  return WINDOWS_DEVICE.test(clean) ? `_${clean}${suffix}` : `${clean}${suffix}`
}
