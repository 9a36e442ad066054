// The parts of jsPDF 4.2.1 we stand on that its type file leaves out. They are not promised to stay: the version is
// pinned, and test/print reads whole PDFs back. Nothing else in the house casts into jsPDF.
import type { jsPDF } from 'jspdf'

/** One of the font entries jsPDF keeps; `putFont` handlers give it an object number. */
export interface FontSlot {
  encoding: string
  objectNumber?: number
  isAlreadyPutted?: boolean
}

export interface StreamOptions {
  readonly data: string
  readonly addLength1?: boolean
}

export interface PutFontEvent {
  readonly font: FontSlot
  /** Writes one line of the file. */
  readonly out: (line: string) => void
  /** Begins the next object and returns its number; close it with out('endobj'). */
  readonly newObject: () => number
  /** Writes a stream dictionary and the (compressed) stream; one character is one byte. */
  readonly putStream: (options: StreamOptions) => void
}

export interface TextEvent {
  /** Set to true when the text handed to `text()` is already hexadecimal. */
  readonly mutex: { isHex?: boolean; readonly activeFontKey: string }
}

interface OutlineItem {
  readonly title: string
}

/** A pattern that was added has a name of its own in the file. */
export interface NamedPattern {
  readonly id: string
}

interface Internals {
  readonly internal: {
    getFont(name: string, style: string): FontSlot
    /** One line into the page that is drawn, or into the file while it is put out. */
    write(line: string): void
    newObject(): number
    getPageInfo(pageNumber: number): { readonly objId: number }
    readonly events: {
      subscribe(topic: 'putFont', listener: (event: PutFontEvent) => void): void
      subscribe(topic: 'postProcessText', listener: (event: TextEvent) => void): void
      subscribe(topic: 'putPage', listener: (event: { readonly pageNumber: number }) => void): void
      subscribe(topic: 'postPutResources' | 'putCatalog', listener: () => void): void
    }
  }
  readonly __private__: { setPdfVersion(version: string): void }
  readonly outline: {
    add(parent: OutlineItem | null, title: string, options: { pageNumber: number }): OutlineItem
    makeString(text: string): string
  }
  viewerPreferences(preferences: { DisplayDocTitle: boolean }): void
}

export type { OutlineItem }

export function internalsOf(doc: jsPDF): Internals {
  return doc as unknown as Internals
}
