// Whose one-person sheet a document is: its position, for the name of the sheet. No words of a screen here.
import type { DocKey } from './layer'
import type { Person } from './person'
import type { Voice } from './voice'

/** Null for documents that are no sheet, and for a sheet nobody is known for. */
export function sheetVoice(persons: readonly Person[], docKey: DocKey): Voice | null {
  return persons.find(({ id }) => docKey === `owner:${id}`)?.voice ?? null
}
