export type ElectronRun =
  | { readonly exitCode: number; readonly why?: undefined }
  | { readonly why: string; readonly exitCode?: undefined }
export function runElectron(program: string, words: readonly string[]): Promise<ElectronRun>
