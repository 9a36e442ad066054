// The papers this app makes. The names are those of the print command.
export const PAPER_DOCUMENTS = ['iceberg', 'iceberg-summary'] as const
export type PaperDocument = (typeof PAPER_DOCUMENTS)[number]
