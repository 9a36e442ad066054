// How the pages are built: one entry per page, everything served from its own origin, nothing inlined that the
// content security policy would refuse.
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const EMPTY = fileURLToPath(new URL('./emptyModule.mjs', import.meta.url))

/** jsPDF loads these on demand for features we do not use. */
const UNUSED_BY_JSPDF = ['html2canvas', 'canvg', 'dompurify']

/** @param {{ root: string, outDir: string }} folders */
export function pagesConfig({ root, outDir }) {
  return {
    configFile: false,
    root,
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    cacheDir: fileURLToPath(new URL('../node_modules/.cache/banso/vite', import.meta.url)),
    plugins: [react()],
    resolve: { alias: Object.fromEntries(UNUSED_BY_JSPDF.map((name) => [name, EMPTY])) },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: { console: join(root, 'console.html') } },
    },
  }
}
