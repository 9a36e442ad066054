// How the privileged side is built: each entry one CommonJS file with everything in it but Node and Electron.
// A sandboxed preload cannot load a second file, so nothing is split.
import { isBuiltin } from 'node:module'

/** @param {{ entry: string, name: string, outDir: string }} target */
export function privilegedConfig({ entry, name, outDir }) {
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: (id) => id === 'electron' || isBuiltin(id),
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
  }
}
