// Whether a name inside a zip is a plain relative path. We never write entries to disk; a name with tricks in it
// only shows that the file was not made by a program we know.
export function isSafePath(name: string): boolean {
  if (name.length === 0 || name.length > 200) return false
  if (/[\\:\u0000-\u001f\u007f]/.test(name) || name.startsWith('/')) return false
  return name
    .split('/')
    .every(
      (part, index, parts) => part !== '..' && part !== '.' && (part !== '' || index === parts.length - 1),
    )
}
