// What the file handlers need of a shell that has native dialogs. Paths stay on this side of the bridge.
export type SavedKind = 'bansou' | 'pdf' | 'zip'

export interface FileDialogs {
  /** The chosen path, or `undefined` when the user cancelled. */
  chooseSavePath(suggestedName: string, kind: SavedKind): Promise<string | undefined>
  chooseOpenPath(): Promise<string | undefined>
}
