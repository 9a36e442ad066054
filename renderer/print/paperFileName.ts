// The name a PDF is offered under: which paper, of whom, for whom. Only characters every file system takes.
const MAX_NAME = 60

export function paperFileName(parts: readonly string[]): string {
  const clean = parts
    .map((part) => part.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim())
    .filter((part) => part !== '')
    .map((part) => [...part].slice(0, MAX_NAME).join(''))
  return `${clean.join('_')}.pdf`
}
