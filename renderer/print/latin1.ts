// Bytes as a string of one character per byte, the form jsPDF writes streams in. finishPdf goes the way back.
const CHUNK = 0x8000

export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return text
}
