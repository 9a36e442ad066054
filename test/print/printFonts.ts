// The paper's fonts, opened once per test file.
import { nodeFonts } from '../../build/print/nodeFonts'
import { preparePrintFonts, type PrintFonts } from '../../renderer/print/fonts/preparePrintFonts'

let fonts: Promise<PrintFonts> | undefined

export function printFonts(): Promise<PrintFonts> {
  return (fonts ??= preparePrintFonts(nodeFonts()))
}
