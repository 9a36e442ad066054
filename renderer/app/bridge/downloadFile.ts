// Hands bytes to the browser's own download. The user may cancel it there; the page is not told.
/** How long the browser may take to begin reading before the bytes are let go. */
const RELEASE_AFTER_MS = 60_000

export function downloadFile(document: Document, name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS)
}
