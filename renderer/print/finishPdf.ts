// Last touches on jsPDF's output, each of the same length so that no offset in the file moves:
// no action on opening (jsPDF always writes one), and Info strings as hexadecimal.
const OPEN_ACTION = /\/OpenAction \[[^\]]*\]/
const INFO_STRING = /\/(Title|Subject|Author|Keywords|Creator) \((FEFF[0-9A-F]*)\)/g

/** `file` has one character per byte. */
export function finishPdf(file: string): Uint8Array {
  const tailStart = file.lastIndexOf('/Producer (')
  const tail = file
    .slice(tailStart)
    .replace(OPEN_ACTION, (action) => ' '.repeat(action.length))
    .replace(INFO_STRING, '/$1 <$2>')
  return bytesOfLatin1(file.slice(0, tailStart) + tail)
}

function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}
