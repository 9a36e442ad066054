// Whether a text says nothing: empty, or only spaces and line breaks.
export function isBlank(text: string): boolean {
  return text.trim() === ''
}
