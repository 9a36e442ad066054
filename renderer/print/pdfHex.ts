// Text as PDF hexadecimal. Literal strings would be shorter, but jsPDF writes their bytes raw, and a raw 0D inside 」
// (30 0D) is read back as 0A: titles came out as 《.

export function hex16(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** UTF-16BE digits, without the byte order mark. */
export function utf16Hex(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index += 1) digits += hex16(text.charCodeAt(index))
  return digits
}

/** The digits of a PDF text string, with the byte order mark that says UTF-16. */
export function textStringHex(text: string): string {
  return `FEFF${utf16Hex(text)}`
}
