// What can be asked of the print command. Reading the command line is parsePrintArguments.ts.
export const DOCUMENT_NAMES = ['iceberg', 'iceberg-summary'] as const
export const LAYER_NAMES = ['shared', 'owner', 'internal'] as const

export type DocumentName = (typeof DOCUMENT_NAMES)[number]
/** Cumulative: shared ⊂ owner ⊂ internal (product.md "Layers"). */
export type PrintLayer = (typeof LAYER_NAMES)[number]

export interface PrintOptions {
  readonly inputPath: string
  readonly outPath: string
  readonly document: DocumentName
  readonly layer: PrintLayer
}
