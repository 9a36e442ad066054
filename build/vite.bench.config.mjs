// How the bench page is built: the real board alone, as the product builds it, into the cache and never into out/.
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'

export default {
  root: fileURLToPath(new URL('../test/bench', import.meta.url)),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  cacheDir: fileURLToPath(new URL('../node_modules/.cache/banso/vite-bench', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../node_modules/.cache/banso/bench', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
  },
}
