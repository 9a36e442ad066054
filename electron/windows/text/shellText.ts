// The words main itself shows: native menu, native dialogs, the sentence of a refused start. Pages have their own (renderer/text).
export interface ShellText {
  readonly file: string
  readonly newEngagement: string
  readonly list: string
  readonly open: string
  readonly saveCopy: string
  readonly print: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly help: string
  readonly howTo: string
  readonly about: string
  readonly hide: string
  readonly bansouFile: string
  readonly pdfFile: string
  readonly zipFile: string
  readonly openableFile: string
  readonly newerData: string
  readonly unusableData: string
  readonly inUse: string
  readonly pageKeepsFailing: string
  readonly couldNotStart: string
  readonly pageHangs: string
  readonly wait: string
  readonly reload: string
  readonly unexpected: string
}
