// node build/scripts/makeWidths.mjs — writes shared/lib/widthTable.ts from the font files in node_modules.
// Run it only after a font package changed; a test compares the file with the fonts.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const inRoot = { root, configFile: false, logLevel: 'error' }
const { module: packing } = await runnerImport('./build/print/packWidths.ts', inRoot)
const { module: fonts } = await runnerImport('./build/print/nodeFonts.ts', inRoot)
writeFileSync(`${root}/shared/lib/widthTable.ts`, packing.packWidths(fonts.nodeFonts()))
