// What a file is, by its name only; whether it can be read is found out when it is read.
export type FileKind = 'copy' | 'outline'

export function kindOfFile(name: string): FileKind | null {
  if (/\.bansou$/i.test(name)) return 'copy'
  return /\.txt$/i.test(name) ? 'outline' : null
}
